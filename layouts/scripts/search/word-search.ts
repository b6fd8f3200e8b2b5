import { allWords, type SearchQuery } from '../../../src/search/search-query.ts';
import type { Filters, Hit, PagefindInstance } from './pagefind-api.ts';

type HitTest = (hit: Hit) => boolean;

const find = async (
  instance: PagefindInstance,
  term: string | null,
  filters: Filters = {},
): Promise<readonly Hit[]> => (await instance.search(term, { filters })).results;

export const isIn = (hits: readonly Hit[]): HitTest => {
  const ids = new Set(hits.map(({ id }) => id));
  return ({ id }) => ids.has(id);
};

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** Whether the index has words that go on from this one, by the first article that Pagefind gives. */
const isBeginning = async (instance: PagefindInstance, word: string): Promise<boolean> => {
  const fragment = await (await find(instance, word))[0]?.data();
  const found = fragment?.content.split(/\s+/u)[fragment.locations[0] ?? -1] ?? '';
  return bare(found).startsWith(bare(word));
};

/**
 * Pagefind takes the beginning of a word that it does not know ("phao" finds "phá") and all that
 * goes on from one that it does, so that the word itself is asked for, alone and in quotation marks.
 *
 * @param isLast the word may still be being typed
 */
const holdsWord = async (
  instance: PagefindInstance,
  word: string,
  isLast: boolean,
): Promise<HitTest> => {
  const hits = await find(instance, `"${word}"`);
  if (hits.length > 0 || !isLast) return isIn(hits);
  const isBegun = await isBeginning(instance, word);
  return () => isBegun;
};

/**
 * By the places of the words: Pagefind itself misses a phrase in an article that also holds one of
 * its words with other marks ("đài" beside "đại hội").
 */
const holdsPhrase = async (
  instance: PagefindInstance,
  phrase: readonly string[],
): Promise<HitTest> => {
  const places: ReadonlyMap<string, ReadonlySet<number>>[] = [];
  for (const word of phrase) {
    const hits = await find(instance, word);
    places.push(new Map(hits.map((hit) => [hit.id, new Set(hit.words)])));
  }
  return ({ id }) =>
    [...(places[0]?.get(id) ?? [])].some((start) =>
      places.every((ofWord, index) => ofWord.get(id)?.has(start + index)),
    );
};

/**
 * Articles that hold every word and phrase, best first; without words all, newest first.
 *
 * @param instanceOf for a phrase, which may be stricter about marks than the words around it
 */
export const searchWords = async (
  instance: PagefindInstance,
  query: SearchQuery,
  filters: Filters,
  instanceOf: (phrase: readonly string[]) => Promise<PagefindInstance>,
): Promise<readonly Hit[]> => {
  const { words, phrases } = query;
  let hits = await find(instance, allWords(query).join(' ') || null, filters);
  for (const [index, word] of words.entries()) {
    hits = hits.filter(await holdsWord(instance, word, index === words.length - 1));
  }
  for (const phrase of phrases) {
    const ofPhrase = await instanceOf(phrase);
    for (const word of phrase) hits = hits.filter(await holdsWord(ofPhrase, word, false));
    hits = hits.filter(await holdsPhrase(ofPhrase, phrase));
  }
  return hits;
};
