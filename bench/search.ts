import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { searchIndex, type IndexFiles } from '../src/search/index/search-index.ts';
import { plainlySearched, type SearchDocument } from '../src/search/index/search-document.ts';
import { PageFinder } from '../src/search/query/find-pages.ts';
import { IndexReader } from '../src/search/query/index-reader.ts';
import { parseQuery } from '../src/search/query/parse-query.ts';
import { emptyRequest } from '../src/search/query/search-request.ts';
import { understandQuery } from '../src/search/query/understand-query.ts';
import type { ResultEntry } from '../src/search/words/index-entry.ts';
import { wordsIn, type WordInText } from '../src/search/words/words-in.ts';
import { mistypes } from './mistyped.ts';
import { randomFrom } from './random.ts';
import { readNews } from './read-news.ts';
import { slowLine, slowPhone } from './slow-line.ts';

/*
 * npm run bench:search -- --news FOLDER [--queries 200] [articles …]
 *
 * Search over real articles (fetched by whoever measures, see bench/README.md): what the index costs, whether a page is
 * among the first ten for words of its title or text, typed in many ways, and what that costs on a slow line.
 */

const { values, positionals } = parseArgs({
  options: {
    news: { type: 'string' },
    queries: { type: 'string', default: '200' },
    missed: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const { news: folder } = values;
if (folder === undefined) throw new Error('name a folder of texts: --news FOLDER');
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** The articles are spread over this many years. */
const years = 10;

/** The first line of a file is the title, the second the standfirst. */
const documentOf = (text: string, index: number, all: readonly string[]): SearchDocument => {
  const [title = '', standfirst = '', ...lines] = text.split('\n');
  const year = 2016 + Math.floor((index * years) / all.length);
  const month = String(1 + (index % 12)).padStart(2, '0');
  return {
    ...plainlySearched,
    type: 'article',
    url: `/${year}/${month}/${index}/`,
    title,
    standfirst: standfirst.startsWith(title) ? standfirst.slice(title.length + 2) : standfirst,
    text: lines.join('\n'),
    date: `${year}-${month}-15`,
    dateText: `15/${month}/${year}`,
    category: 'Tin tức',
    units: [],
  };
};

const secondsOf = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

const sizes = new WeakMap<IndexFiles, Map<string, number>>();

/** The size after compression at the level of ordinary hosts. */
const sentSize = (files: IndexFiles, path: string): number => {
  const known = sizes.get(files) ?? new Map<string, number>();
  sizes.set(files, known);
  const size =
    known.get(path) ??
    brotliCompressSync(files.get(path) ?? '', {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5 },
    }).length;
  known.set(path, size);
  return size;
};

interface Found {
  readonly results: readonly ResultEntry[];
  readonly seconds: number;
  readonly bytes: number;
  readonly requests: number;
}

/** Runs one query with an empty cache. */
const ask = async (files: IndexFiles, q: string): Promise<Found> => {
  const line = slowLine(slowPhone);
  const reader = new IndexReader(async (path) => {
    const text = files.get(path);
    await line.transfer(text === undefined ? 0 : sentSize(files, path));
    if (text === undefined) throw new Error(`no ${path}`);
    return JSON.parse(text) as unknown;
  });
  const find = async (): Promise<readonly ResultEntry[]> => {
    const understood = await understandQuery(reader, parseQuery(q), false);
    const { pages } = await new PageFinder(reader, understood, { ...emptyRequest, q }).atLeast(10);
    const results = await Promise.all(
      pages.slice(0, 10).map(({ segment, page }) => reader.result(segment, page)),
    );
    return results.flatMap((result) => result ?? []);
  };
  const results = await line.until(find());
  return { results, ...line.spent() };
};

const formsOf = (words: readonly WordInText[]): string =>
  ` ${words.map(({ form, goesOn }) => (goesOn ? form : `| ${form}`)).join(' ')} `;

interface Query {
  readonly words: readonly string[];
  readonly url: string;
}

/** The positions of words that begin a sentence or a part of a title. */
const beginnings = (words: readonly WordInText[]): readonly number[] =>
  words.flatMap(({ goesOn }, index) => (goesOn ? [] : [index]));

/**
 * The first two to five words of sentences and parts of titles, as far as at most ten pages hold them together: half from
 * titles, half from texts.
 */
const queriesOf = (documents: readonly SearchDocument[], count: number): readonly Query[] => {
  const random = randomFrom(7);
  const oneOf = <Item>(list: readonly Item[]): Item | undefined =>
    list[Math.floor(random() * list.length)];
  const texts = documents.map(({ title, standfirst = '', text }) =>
    [title, standfirst, text].map((part) => formsOf(wordsIn(part))).join('|'),
  );
  const queries: Query[] = [];
  while (queries.length < count) {
    const document = oneOf(documents);
    if (!document) break;
    const words = wordsIn(queries.length % 2 === 0 ? document.title : document.text);
    const start = oneOf(beginnings(words)) ?? 0;
    const length = 2 + Math.floor(random() * 4);
    const run = words.slice(start, start + length);
    const isVietnamese = run.every(({ form }) => /^\p{L}+$/u.test(form));
    if (run.length < length || !isVietnamese || run.slice(1).some(({ goesOn }) => !goesOn))
      continue;
    const forms = run.map(({ form }) => form);
    const phrase = ` ${forms.join(' ')} `;
    if (texts.filter((text) => text.includes(phrase)).length > 10) continue;
    queries.push({ words: forms, url: document.url });
  }
  return queries;
};

const rank = (list: readonly number[], share: number): number =>
  list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0;

const rankText = (list: readonly number[], digits: number): string =>
  [0.5, 0.95, 1].map((share) => rank(list, share).toFixed(digits)).join(' / ');

/** Phrases of two syllables that many pages hold. */
const phrases = [
  'đảng bộ',
  'đại hội',
  'bóng đá',
  'bí thư',
  'công an',
  'giáo dục',
  'thành phố',
  'kinh tế',
  'bệnh viện',
  'học sinh',
];

const measure = async (count: number): Promise<void> => {
  const texts = readNews(folder, { skip: '0', articles: String(count) });
  const documents = texts.map(documentOf);
  let files: IndexFiles = new Map();
  const seconds = secondsOf(() => (files = searchIndex(documents)));
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  say(
    `${documents.length} articles: index in ${((1000 * seconds) / documents.length).toFixed(2)} s of the processor for 1,000; ${files.size} files, ${(bytes / 1000 / documents.length).toFixed(1)} kB an article`,
  );
  const queries = queriesOf(documents, Number(values.queries));
  say(
    '| typed | in the first ten | goal | kB median / 95 % / most | seconds median / 95 % / most |',
  );
  say('| --- | --- | --- | --- | --- |');
  for (const [name, [mistype, goal]] of Object.entries(mistypes)) {
    const tried = queries
      .map(({ words, url }, seed) => ({ words, typed: mistype(words, seed), url }))
      .filter(({ words, typed }) => name === 'as written' || words.join(' ') !== typed.join(' '));
    const found: Found[] = [];
    let right = 0;
    for (const { words, typed, url } of tried) {
      const answer = await ask(files, typed.join(' '));
      found.push(answer);
      const isRight = answer.results.some(({ u }) => u === url);
      if (isRight) right += 1;
      else if (values.missed) say(`missed, ${name}: ${typed.join(' ')} (${words.join(' ')})`);
    }
    const kilobytes = found.map((each) => each.bytes / 1000);
    const waits = found.map((each) => each.seconds);
    say(
      `| ${name} (${tried.length}) | ${(right / Math.max(1, tried.length)).toFixed(3)} | ${goal} | ${rankText(kilobytes, 0)} | ${rankText(waits, 1)} |`,
    );
  }
  for (const phrase of phrases) {
    const { results, ...cost } = await ask(files, phrase);
    const held = results.filter(({ u }) => {
      const document = documents.find(({ url }) => url === u);
      return [document?.title, document?.standfirst, document?.text].some((text) =>
        formsOf(wordsIn(text ?? '')).includes(` ${phrase} `),
      );
    });
    say(
      `${phrase}: ${held.length} of ${results.length} hold it; ${(cost.bytes / 1000).toFixed(0)} kB, ${cost.seconds.toFixed(1)} s`,
    );
  }
};

for (const count of positionals.length > 0 ? positionals : ['1000', '5000', '10000']) {
  await measure(Number(count));
  say('');
}
