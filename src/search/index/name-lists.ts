import { foldedForm } from '../words/written-form.ts';
import { wordsIn } from '../words/words-in.ts';
import { hashOfFold, noFold, shardOf, type Spread } from '../words/shard-of.ts';
import type { NamedPage } from '../words/index-entry.ts';
import type { SearchDocument } from './search-document.ts';

/**
 * Bytes of all names together, before compression, above which they are split into several files.
 */
const together = 8000;

/** A word that more names contain is not selective; these names are found by their other words. */
const mostWith = 150;

const wanted = 4000;

/** Articles are found by their texts; all other pages have names. */
const isNamed = ({ type }: SearchDocument): boolean => type !== 'article';

export interface NameLists {
  /** Empty if all names are in one file. */
  readonly spread: Spread;
  /** JSON by file name; each is a list of {@link NamedPage}. */
  readonly files: ReadonlyMap<string, string>;
}

const bytesOf = (names: readonly NamedPage[]): number => Buffer.byteLength(JSON.stringify(names));

const foldsOf = (title: string): ReadonlySet<string> =>
  new Set(wordsIn(title).map(({ form }) => foldedForm(form)));

const byWord = (names: readonly NamedPage[]): ReadonlyMap<string, readonly NamedPage[]> => {
  const words = new Map<string, NamedPage[]>();
  for (const named of names) {
    for (const fold of foldsOf(named[0])) {
      const held = words.get(fold) ?? [];
      held.push(named);
      words.set(fold, held);
    }
  }
  return new Map([...words].filter(([, held]) => held.length <= mostWith));
};

const spreadOver = (names: readonly NamedPage[]): NameLists => {
  const words = byWord(names);
  const total = [...words.values()].reduce((sum, held) => sum + bytesOf(held), 0);
  const spread = '0'.repeat(2 ** Math.ceil(Math.log2(Math.max(1, total / wanted))));
  const groups = new Map<string, Set<NamedPage>>();
  for (const [fold, held] of words) {
    const name = shardOf(spread, hashOfFold(fold), noFold);
    const group = groups.get(name) ?? new Set();
    for (const named of held) group.add(named);
    groups.set(name, group);
  }
  return {
    spread,
    files: new Map([...groups].map(([name, group]) => [name, `${JSON.stringify([...group])}\n`])),
  };
};

/**
 * The names and numbers of all pages except articles: in one small file, or by word if there are
 * many.
 */
export const nameLists = (documents: readonly SearchDocument[]): NameLists => {
  const names = documents
    .filter(isNamed)
    .map(({ title, url, type }): NamedPage => [title, url, type]);
  if (bytesOf(names) > together) return spreadOver(names);
  return { spread: '', files: new Map([['ten.json', `${JSON.stringify(names)}\n`]]) };
};
