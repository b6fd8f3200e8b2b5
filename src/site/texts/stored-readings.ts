import type { KeptEntries } from '../../file-system/kept-entries/kept-entries.ts';
import type { KeptReadings, ReadingFacts } from './text-reader.ts';

/** The places of the texts of an entry. */
const texts = { html: 0, words: 1 } as const;

/** Readings of earlier runs, as entries of the cache. */
export const storedReadings = ({ get, set }: Pick<KeptEntries, 'get' | 'set'>): KeptReadings => ({
  get: (key) => {
    const entry = get(key);
    if (!entry) return undefined;
    const facts = entry.facts as ReadingFacts;
    return { ...facts, load: (name) => entry.text(texts[name]) };
  },
  set: (key, { html, words, references, findings, lostInCopy, lookedUp }) => {
    const facts: ReadingFacts = { references, findings, lostInCopy, lookedUp };
    set(key, { facts, texts: [html, words] });
  },
});
