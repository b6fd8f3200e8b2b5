import { hash } from 'node:crypto';
import type { KeptEntries } from '../file-system/kept-entries/kept-entries.ts';
import type { KeptByHash, TextFacts } from './text-facts.ts';

/** One in this many kept results is made again as a sample, a different one each time. */
const sampled = 2_000;

/** The entries of the cache are shared with other results of the same texts. */
const entryKey = (key: string): string => hash('sha256', `text facts ${key}`, 'hex');

/**
 * What the texts of earlier runs name. A sample is made again: a single difference means that
 * nothing in the cache can be trusted.
 *
 * @param turn a number that differs from run to run
 */
export const storedTextFacts = (
  { get, set, forgetAll }: Pick<KeptEntries, 'get' | 'set' | 'forgetAll'>,
  turn: number,
): KeptByHash<TextFacts> => {
  const added = new Map<string, TextFacts>();
  let count = turn;
  return {
    get: (key) => {
      const known = added.get(key);
      if (known) return known;
      count += 1;
      return count % sampled === 0
        ? undefined
        : (get(entryKey(key))?.facts as TextFacts | undefined);
    },
    set: (key, facts) => {
      added.set(key, facts);
      const before = get(entryKey(key))?.facts;
      if (JSON.stringify(before) === JSON.stringify(facts)) return;
      if (before) forgetAll();
      set(entryKey(key), { facts, texts: [] });
    },
  };
};
