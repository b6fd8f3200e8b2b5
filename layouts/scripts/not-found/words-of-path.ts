/** File extensions of pages of other systems. */
const ending = /\.(?:html?|php|aspx?|jsp)$/iu;

/**
 * Word separators: anything but digits and Latin letters; the oldest phones do not support `\p{L}`.
 */
const between = /[^\dA-Za-z\u00C0-\u024F\u1E00-\u1EFF]+/u;

/** As many words as are needed to distinguish pages. */
const mostWords = 12;

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

const wordsIn = (segment: string): readonly string[] =>
  decoded(segment)
    .normalize('NFC')
    .replace(ending, '')
    .split(between)
    .filter((word) => word !== '' && word !== 'index');

/**
 * The words that a reader of a missing address was probably looking for: those of the last path
 * segment that is more than a number, because slugs are made from titles. Empty if there are none.
 *
 * @param path `/tin/2020/03/dai-hoi-diem.html`
 * @param base the path of the site; ends in `/`
 */
export const wordsOfPath = (path: string, base: string): string => {
  const below = path.indexOf(base) === 0 ? path.slice(base.length) : path;
  const parts = below.split('/').map(wordsIn);
  const telling = parts.filter((words) => words.some((word) => /\D/u.test(word)));
  const last = telling[telling.length - 1] ?? [];
  return last.slice(0, mostWords).join(' ');
};
