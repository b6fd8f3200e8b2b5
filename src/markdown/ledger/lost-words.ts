import { diffArrays } from 'diff';

/** Letters and digits by code ranges: Unicode property classes take three times as long. */
const word = /[0-9A-Za-z\u00c0-\u1fff\u2c00-\u2dff\u3040-\ud7ff]+/gu;

const inlineTag = /<\/?(?:a|abbr|code|em|s|strong|sub|sup)(?:\s[^<>]*)?>/gu;
const escaped = /&(?:amp|lt|gt|quot|#39);/gu;
const noteCall = /<sup class="footnote-ref">.*?<\/sup>/gu;

/** The text of rendered markup: letters beside emphasis marks stay one word. */
export const textOfMarkup = (html: string): string =>
  html
    .replaceAll(noteCall, ' ')
    .replaceAll(inlineTag, '')
    .replaceAll(/<[^<>]*>/gu, ' ')
    .replaceAll(escaped, ' ');

/** The words of a page without its notes, and the words of its notes, which are below the text. */
export const mainAndNotes = (html: string): { readonly main: string; readonly notes: string } => {
  const at = html.indexOf('<section class="footnotes"');
  return at < 0
    ? { main: textOfMarkup(html), notes: '' }
    : { main: textOfMarkup(html.slice(0, at)), notes: textOfMarkup(html.slice(at)) };
};

/** A word that one text contains and another does not. */
export interface LostWord {
  readonly word: string;
  /** Its position in the text that contains it. */
  readonly at: number;
}

const wordsIn = (text: string): LostWord[] =>
  Array.from(text.matchAll(word), ({ 0: each, index }) => ({ word: each, at: index }));

const counted = (words: readonly LostWord[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { word: each } of words) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
};

/** Takes one occurrence of a word, if one is left. */
const take = (counts: Map<string, number>, each: string): boolean => {
  const left = counts.get(each) ?? 0;
  counts.set(each, left - 1);
  return left > 0;
};

/** If two texts differ in more words than this, they are compared only by counts, which is fast. */
const mostChanges = 2_000;

/**
 * Words of one text that the other does not contain in the same order, and words that are only in
 * the other.
 */
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

/**
 * Words that another text contains less often; of several equal ones those that are missing in its
 * order.
 */
const lostAmong = (wanted: readonly LostWord[], there: readonly LostWord[]): LostWord[] => {
  const left = counted(there);
  const byCount = wanted.filter(({ word: each }) => !take(left, each));
  if (byCount.length === 0) return [];
  const changes = outOfOrder(wanted, there);
  if (!changes) return byCount;
  const moved = counted(changes.added);
  return changes.absent.filter(({ word: each }) => !take(moved, each));
};

/** Whether a text contains the words of another in order, with anything between them. */
const isWithin = (wanted: string, there: string): boolean => {
  const all = wanted.match(word) ?? [];
  let at = 0;
  for (const each of there.match(word) ?? []) if (all[at] === each) at += 1;
  return at === all.length;
};

/**
 * Words that one text contains less often than another, each as often as it is missing, in any
 * order.
 */
export const lostWords = (wanted: string, there: string): LostWord[] =>
  isWithin(wanted, there) ? [] : lostAmong(wordsIn(wanted), wordsIn(there));

/**
 * Words of a text that another does not contain in the same order; additional words of the other
 * are ignored. If nothing is missing and only the order differs, the first word out of order.
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

/** All positions of a word in a text. */
export const placesOf = (text: string, each: string): number[] =>
  wordsIn(text).flatMap(({ word: other, at }) => (other === each ? [at] : []));
