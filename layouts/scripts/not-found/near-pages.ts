import { PageFinder } from '../../../src/search/query/find-pages.ts';
import { IndexReader } from '../../../src/search/query/index-reader.ts';
import { parseQuery, type AskedWord } from '../../../src/search/query/parse-query.ts';
import { emptyRequest } from '../../../src/search/query/search-request.ts';
import { understandQuery } from '../../../src/search/query/understand-query.ts';
import type { ResultEntry } from '../../../src/search/words/index-entry.ts';
import { loadFrom } from '../search/load-json.ts';
import { wordsOfPath } from './words-of-path.ts';

const mostPages = 5;

/**
 * Whether an address contains at least half of the words: a page that matches fewer is not near.
 */
const isNear = (path: string, words: readonly AskedWord[]): boolean => {
  const there = path.split(/[-/]/u);
  return words.filter(({ fold }) => there.indexOf(fold) >= 0).length * 2 >= words.length;
};

const entryFor = ({ u, t, d }: ResultEntry): HTMLLIElement => {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  link.href = u;
  link.textContent = t;
  entry.append(link, d ? ` · ${d[1]}` : '');
  return entry;
};

const found = async (
  index: string,
  base: string,
  words: string,
): Promise<readonly ResultEntry[]> => {
  const reader = new IndexReader(loadFrom(index));
  const asked = parseQuery(words);
  const understood = await understandQuery(reader, asked, false);
  const finder = new PageFinder(reader, understood, { ...emptyRequest, q: words });
  const { pages } = await finder.atLeast(mostPages);
  const results = await Promise.all(
    pages.slice(0, mostPages).map(({ segment, page }) => reader.result(segment, page)),
  );
  return results.flatMap((result) =>
    result && isNear(result.u.slice(base.length), asked) ? result : [],
  );
};

/**
 * Offers the pages that match the words of the requested address. If nothing is found, or the index
 * cannot be loaded, the page stays as it is: a search form and two links.
 */
export const offerNearPages = async (): Promise<void> => {
  const section = document.querySelector<HTMLElement>('[data-near]');
  const list = section?.querySelector('ul');
  const { near: index = '', base = '/' } = section?.dataset ?? {};
  const words = wordsOfPath(location.pathname, base);
  if (!section || !list || words === '') return;
  const results = await found(index, base, words).catch(() => []);
  if (results.length === 0) return;
  list.append(...results.map(entryFor));
  section.hidden = false;
};
