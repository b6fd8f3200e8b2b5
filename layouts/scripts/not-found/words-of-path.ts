/** Endings of files that pages of other systems had. */
const ending = /\.(?:html?|php|aspx?|jsp)$/iu;

/** What stands between words: anything but digits and Latin letters; the oldest phones know no `\p{L}`. */
const between = /[^\dA-Za-z\u00C0-\u024F\u1E00-\u1EFF]+/u;

/** As many words as tell a page from others. */
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
 * What somebody who asked for an address was looking for: the words of its last part that is more than a number, as
 * slugs are made of titles. Empty where there is none.
 *
 * @param path `/tin/2020/03/dai-hoi-diem.html`
 * @param base the path that the site lives under, ends in `/`
 */
export const wordsOfPath = (path: string, base: string): string => {
  const below = path.indexOf(base) === 0 ? path.slice(base.length) : path;
  const parts = below.split('/').map(wordsIn);
  const telling = parts.filter((words) => words.some((word) => /\D/u.test(word)));
  const last = telling[telling.length - 1] ?? [];
  return last.slice(0, mostWords).join(' ');
};
