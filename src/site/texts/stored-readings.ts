import type { KeptEntries } from '../../file-system/kept-entries/kept-entries.ts';
import type { Entry } from '../../file-system/kept-entries/shard-file.ts';
import type { KeptReadings, Reading, ReadingFacts } from './text-reader.ts';

/** The positions of the texts in an entry. */
const texts = { html: 0, words: 1 } as const;

/** One in this many kept readings is made again as a sample, a different one each time. */
const sampled = 500;

const isSame = ({ facts, text }: Entry, made: ReadingFacts, { html, words }: Reading): boolean =>
  JSON.stringify(facts) === JSON.stringify(made) &&
  Buffer.from(html).equals(text(texts.html) ?? html) &&
  Buffer.from(words).equals(text(texts.words) ?? words);

/**
 * Readings of earlier runs, as entries of the cache. A sample is made again: if one differs
 * although its lookups are the same, nothing in the cache can be trusted.
 *
 * @param turn a number that differs from run to run
 */
export const storedReadings = (
  { get, set, forgetAll }: Pick<KeptEntries, 'get' | 'set' | 'forgetAll'>,
  turn: number,
): KeptReadings => {
  let count = turn;
  const onTrial = new Map<string, Entry>();
  return {
    get: (key) => {
      const entry = get(key);
      count += 1;
      if (!entry) return undefined;
      if (count % sampled === 0) {
        onTrial.set(key, entry);
        return undefined;
      }
      return { ...(entry.facts as ReadingFacts), load: (name) => entry.text(texts[name]) };
    },
    set: (key, reading) => {
      const { html, words, ...facts } = reading;
      const before = onTrial.get(key);
      onTrial.delete(key);
      const hadSameAnswers =
        before &&
        JSON.stringify((before.facts as ReadingFacts).lookedUp) === JSON.stringify(facts.lookedUp);
      if (hadSameAnswers) {
        if (isSame(before, facts, reading)) return;
        forgetAll();
      }
      set(key, { facts, texts: [html, words] });
    },
  };
};
