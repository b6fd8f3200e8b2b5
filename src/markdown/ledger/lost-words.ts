/** Letters and digits by their ranges: properties of letters take three times as long. */
const word = /[0-9A-Za-z\u00c0-\u1fff\u2c00-\u2dff\u3040-\ud7ff]+/gu;

const wordsIn = (text: string): string[] => text.match(word) ?? [];

const inlineTag = /<\/?(?:a|abbr|code|em|s|strong|sub|sup)(?:\s[^<>]*)?>/gu;
const escaped = /&(?:amp|lt|gt|quot|#39);/gu;
const noteCall = /<sup class="footnote-ref">.*?<\/sup>/gu;

/** The text of markup that the renderer made: letters beside a mark of stress stay one word. */
export const textOfMarkup = (html: string): string =>
  html
    .replaceAll(noteCall, ' ')
    .replaceAll(inlineTag, '')
    .replaceAll(/<[^<>]*>/gu, ' ')
    .replaceAll(escaped, ' ');

/** A page's words without its notes, and those of its notes, which stand below the text. */
export const mainAndNotes = (html: string): { readonly main: string; readonly notes: string } => {
  const at = html.indexOf('<section class="footnotes"');
  return at < 0
    ? { main: textOfMarkup(html), notes: '' }
    : { main: textOfMarkup(html.slice(0, at)), notes: textOfMarkup(html.slice(at)) };
};

/**
 * Words that stand less often in one text than in another, each as often as it is missing. By counts, not
 * by places: the page shows notes in the order of their calls.
 */
export const lostWords = (wanted: string, there: string): string[] => {
  const left = new Map<string, number>();
  for (const each of wordsIn(there)) left.set(each, (left.get(each) ?? 0) + 1);
  return wordsIn(wanted).filter((each) => {
    const count = left.get(each) ?? 0;
    left.set(each, count - 1);
    return count <= 0;
  });
};

/** The first word of a list that does not come, after those before it, in another list. */
const firstAbsent = (wanted: readonly string[], there: readonly string[]): string | undefined => {
  let at = 0;
  return wanted.find((each) => {
    at = there.indexOf(each, at) + 1;
    return at === 0;
  });
};

/**
 * Words of a text that another has not in the same order: what the other has besides does not count. Where
 * nothing is missing and only the order differs, the first word that is not in its place.
 */
export const misplacedWords = (wanted: string, there: string): string[] => {
  const first = firstAbsent(wordsIn(wanted), wordsIn(there));
  if (first === undefined) return [];
  const lost = lostWords(wanted, there);
  return lost.length > 0 ? lost : [first];
};
