/**
 * Measured at 10,000 articles of 700 words, nothing kept: 1.1 GB at the peak; at 1,000 0.4 GB
 * (bench/README.md).
 */
const perArticle = 0.08;
const atLeast = 0.3;

/** The memory that a build can have, in GB. */
export interface Memory {
  /** The most that Node gives to the program. */
  readonly heap: number;
  /** All that the machine has. */
  readonly machine: number;
}

const inWords = (size: number): string =>
  size.toLocaleString('vi', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/**
 * A sentence before a build that may need more memory than it can have, with the cure, since Node
 * ends without one then; `undefined` for all others.
 */
export const memoryWarning = (articles: number, { heap, machine }: Memory): string | undefined => {
  const needed = atLeast + (perArticle * articles) / 1_000;
  if (needed < Math.min(heap, machine)) return undefined;
  const begin = `Trang có ${articles.toLocaleString('vi')} bài, dựng có thể cần ${inWords(needed)} GB bộ nhớ`;
  return needed < machine
    ? `${begin}, mà Node chỉ được dùng ${inWords(heap)} GB. Nếu máy báo "heap out of memory": đặt biến môi trường NODE_OPTIONS=--max-old-space-size=${Math.ceil(needed + 1) * 1024} rồi dựng lại.`
    : `${begin}, mà máy chỉ có ${inWords(machine)} GB. Nếu máy báo hết bộ nhớ: chia việc dựng bằng "--shard", hoặc dựng trên máy có nhiều bộ nhớ hơn.`;
};
