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

/**
 * Words that stand less often in one text than in another, each as often as it is missing. By counts, not
 * by places: notes and captions move, and the second mention of a word must not stand for the first.
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
