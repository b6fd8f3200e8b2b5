import { diffArrays } from 'diff';

/** Letters and digits by their ranges: properties of letters take three times as long. */
const word = /[0-9A-Za-z\u00c0-\u1fff\u2c00-\u2dff\u3040-\ud7ff]+/gu;

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

/** A word that one text has and another has not. */
export interface LostWord {
  readonly word: string;
  /** Its place in the text that has it. */
  readonly at: number;
}

const wordsIn = (text: string): LostWord[] =>
  Array.from(text.matchAll(word), ({ 0: each, index }) => ({ word: each, at: index }));

const counted = (words: readonly LostWord[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { word: each } of words) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
};

/** Takes one of a word, if there is one left. */
const take = (counts: Map<string, number>, each: string): boolean => {
  const left = counts.get(each) ?? 0;
  counts.set(each, left - 1);
  return left > 0;
};

/** Two texts that differ in more words than this are told by counts, which takes no time. */
const mostChanges = 2_000;

/** Words that do not come, in the order of the one text, in the other; and those that are new there. */
const outOfOrder = (
  wanted: readonly LostWord[],
  there: readonly LostWord[],
): { readonly absent: readonly LostWord[]; readonly added: readonly LostWord[] } | undefined => {
  const changes = diffArrays([...wanted], [...there], {
    comparator: (a, b) => a.word === b.word,
    maxEditLength: mostChanges,
  });
  return (
    changes && {
      absent: changes.flatMap(({ removed, value }) => (removed ? value : [])),
      added: changes.flatMap(({ added, value }) => (added ? value : [])),
    }
  );
};

/** Words that another text has less often; of several equal ones those that are missing in its order. */
const lostAmong = (wanted: readonly LostWord[], there: readonly LostWord[]): LostWord[] => {
  const left = counted(there);
  const byCount = wanted.filter(({ word: each }) => !take(left, each));
  if (byCount.length === 0) return [];
  const changes = outOfOrder(wanted, there);
  if (!changes) return byCount;
  const moved = counted(changes.added);
  return changes.absent.filter(({ word: each }) => !take(moved, each));
};

/** Whether the words of a text come in another in their order, whatever stands between them. */
const isWithin = (wanted: string, there: string): boolean => {
  const all = wanted.match(word) ?? [];
  let at = 0;
  for (const each of there.match(word) ?? []) if (all[at] === each) at += 1;
  return at === all.length;
};

/** Words that stand less often in one text than in another, each as often as it is missing, in any order. */
export const lostWords = (wanted: string, there: string): LostWord[] =>
  isWithin(wanted, there) ? [] : lostAmong(wordsIn(wanted), wordsIn(there));

/**
 * Words of a text that another has not in the same order: what the other has besides does not count. Where
 * nothing is missing and only the order differs, the first word that is not in its place.
 */
export const misplacedWords = (wanted: string, there: string): LostWord[] => {
  if (isWithin(wanted, there)) return [];
  const [all, others] = [wordsIn(wanted), wordsIn(there)];
  const lost = lostAmong(all, others);
  if (lost.length > 0) return lost;
  let from = 0;
  const first = all.find(({ word: each }) => {
    from = others.findIndex((other, index) => index >= from && other.word === each) + 1;
    return from === 0;
  });
  return first ? [first] : [];
};

/** All places of a word in a text. */
export const placesOf = (text: string, each: string): number[] =>
  wordsIn(text).flatMap(({ word: other, at }) => (other === each ? [at] : []));
