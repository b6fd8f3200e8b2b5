/** Shows how far long work has come. */
export interface Progress {
  readonly step: () => void;
  readonly end: () => void;
}

const quiet: Progress = { step: () => {}, end: () => {} };

/** A line that counts up on a terminal; nothing where no person looks on, as in CI. */
export const progressLine = (label: string, total: number): Progress => {
  const { stderr, env } = process;
  if (!stderr.isTTY || env['CI']) return quiet;
  let done = 0;
  let shown = -1;
  return {
    step: () => {
      done += 1;
      const percent = Math.floor((100 * done) / total);
      if (percent === shown) return;
      shown = percent;
      stderr.write(`\r${label}: ${done}/${total} (${percent} %)`);
    },
    end: () => {
      if (shown >= 0) stderr.write(`\r${' '.repeat(label.length + 30)}\r`);
    },
  };
};
