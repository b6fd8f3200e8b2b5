import { dateInWords } from '../../form/date-words.ts';
import { folded } from '../../form/folded.ts';
import type { ListedText } from '../../overview/overview.ts';

/** An article that may be related, and why. */
export interface Suggestion {
  /** As a file names it: the slug. */
  readonly id: string;
  readonly title: string;
  readonly reason: string;
}

/** What is known of the article that is being written. */
export interface WrittenArticle {
  readonly path: string;
  readonly title: string;
  readonly units: readonly string[];
  readonly congresses: readonly string[];
}

const most = 4;

/** How many words of a title must be shared to call two articles alike. */
const alike = 4;

const sharesAny = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((each) => other.includes(each));

const reasonOf = (written: WrittenArticle, text: ListedText): readonly [number, string] => {
  if (sharesAny(written.congresses, text.congresses)) return [3, 'cùng đại hội'];
  const words = new Set(folded(written.title).split(' '));
  const shared = new Set(
    folded(text.title)
      .split(' ')
      .filter((word) => words.has(word)),
  ).size;
  if (sharesAny(written.units, text.units)) return [2, 'cùng đơn vị'];
  return shared >= alike ? [1, 'tít gần giống'] : [0, ''];
};

/** Articles that may be related, with the reason; the newest of each reason first. */
export const suggestRelated = (
  written: WrittenArticle,
  texts: readonly ListedText[],
  chosen: readonly unknown[],
): readonly Suggestion[] =>
  texts
    .filter(({ kind, path }) => kind === 'article' && path !== written.path)
    .map((text) => ({
      text,
      id: /([^/]+)\.md$/u.exec(text.path)?.[1] ?? text.path,
      why: reasonOf(written, text),
    }))
    .filter(({ id, why }) => why[0] > 0 && !chosen.includes(id))
    .toSorted((a, b) => b.why[0] - a.why[0] || (a.text.day < b.text.day ? 1 : -1))
    .slice(0, most)
    .map(({ text, id, why }) => ({
      id,
      title: text.title,
      reason: `${dateInWords(text.day)} · ${why[1]}`,
    }));
