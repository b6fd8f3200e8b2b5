import type { Loss, LostArticle } from './compare-loss.ts';
import type { LossRefusal } from './compare-sites.ts';

/** Longer titles are shortened, so that one cannot fill a whole report. */
const longestTitle = 150;

export const quoted = (title: string): string => {
  const letters = [...title];
  return letters.length > longestTitle
    ? `"${letters.slice(0, longestTitle).join('')}…"`
    : `"${title}"`;
};

/** At most this many titles are named. */
const shownTitles = 5;

const titleList = (lost: readonly LostArticle[]): string => {
  const shown = lost.slice(0, shownTitles).map(({ title, url }) => quoted(title ?? url));
  const rest = lost.length - shown.length;
  return shown.join(', ') + (rest > 0 ? ` và ${rest} bài nữa` : '');
};

/**
 * For a publication that would remove more articles than allowed, or another number than was
 * confirmed.
 */
export const lossMessage = ({ cause: { accepted }, loss }: LossRefusal): string => {
  const { lost, of, limit } = loss;
  const count = lost.length;
  if (count === 0) return `--accept-loss ${accepted}: lần đăng này không làm mất bài nào.`;
  const moved = lost.filter(({ fate }) => fate === 'moved').length;
  const movedPart =
    moved > 0 ? ` Trong đó ${moved} bài chỉ đổi chỗ: thêm aliases như đã chỉ thì không mất.` : '';
  const start =
    accepted === undefined
      ? `Bản mới làm mất ${count} trong ${of} bài đang có trên trang (mỗi lần đăng chỉ cho phép tới ${limit} bài)`
      : `--accept-loss ${accepted}: số bài mất không phải ${accepted} mà là ${count}, trong ${of} bài đang có trên trang`;
  return `${start}: ${titleList(lost)}.${movedPart}`;
};

/** What is allowed because it was confirmed; `undefined` if nothing is. */
export const acceptedSentence = (
  { lost }: Loss,
  accepted: number | undefined,
): string | undefined =>
  lost.length > 0 && accepted === lost.length
    ? `Bỏ ${accepted} bài theo --accept-loss: ${titleList(lost)}.`
    : undefined;
