import Parser from 'markdown-it';
import { expect, onTestFinished, test, vi } from 'vitest';
import { defaultStation, wordsIn } from '../../../../layouts/station.ts';
import { wordCount } from '../../../../src/site/texts/word-count.ts';
import { searchDocuments } from '../../../../src/build/search/search-files.ts';
import { bodyWords } from '../../../../src/build/site-files.ts';
import { unlistedOfficialDocuments } from '../../../../src/content/official-documents/official-document-citations.ts';
import type { TextFacts } from '../../../../src/content/text-facts.ts';
import type { VietnamMoment } from '../../../../src/dates/vietnam-clock.ts';
import { publishedMedia } from '../../../../src/newsroom/published-media.ts';
import { makeSite } from '../../../../src/site/make-site.ts';
import { makeView } from '../../../../src/site/make-view.ts';
import { noMaterials } from '../../../../src/site/site-materials.ts';
import { siteLanguage } from '../../../../src/site/site-language.ts';
import { siteTexts } from '../../../../src/site/texts/site-texts.ts';
import { article, markdownFile, parseFiles } from '../../content/make-content.ts';
import { present } from '../make-newsroom.ts';

const numbered = (number: string): string =>
  markdownFile(
    `number: ${number}\nkind: Kế hoạch\nissuer: Cơ quan mẫu\nissued: 2019-01-07\nabstract: Trích yếu`,
    `Kế hoạch ${number}.`,
  );

/** More texts than are ever kept at once, with links, numbers and files. */
const content = {
  ...Object.fromEntries(
    Array.from({ length: 15 }, (_, index) => [
      `articles/2020/03/bai-${index}.md`,
      article(
        { title: `Bài ${index}`, date: '2020-03-06' },
        `Bài ${index} theo 1-KH/MAU, [xem](/2020/03/bai-0/#muc).\n\n## Mục`,
      ),
    ]),
  ),
  'articles/2020/03/nhap.md': article({ draft: 'true' }, 'Bản nháp [xem](/gioi-thieu/).'),
  'pages/gioi-thieu.md': markdownFile('title: Giới thiệu', 'Trang [tin](/2020/03/bai-1/).'),
  'documents/a.md': numbered('1-KH/MAU'),
  'documents/b.md': numbered('2-KH/MAU'),
};

test('in a whole run, links, pages, copies, search, open data and media read each text once', () => {
  const parse = vi.spyOn(Parser.prototype, 'parse');
  onTestFinished(() => parse.mockRestore());
  const facts = new Map<string, TextFacts>();
  const scanned = vi.spyOn(facts, 'set');
  const texts = siteTexts({ facts, readings: new Map() });
  const parsed = parseFiles(content);
  const options = {
    now: '2020-06-01T00:00' as VietnamMoment,
    isPreview: false,
    baseUrl: undefined,
    labels: { table: 'Bảng', footnotes: 'Chú thích', backToText: 'Về' },
    texts,
  };
  const { routes, newsroom, context, problems } = makeSite(parsed, options, noMaterials);
  expect(problems).toEqual([]);
  const [asked, room] = [present(context), present(newsroom)];
  publishedMedia(present(parsed.content), room, texts.factsOf);
  unlistedOfficialDocuments(present(parsed.content), (text) => texts.factsOf(text).numbers);
  const bodies = bodyWords(room, asked);
  for (const { key } of room.articles)
    expect(bodies.wordCounts.get(key)).toBe(wordCount(bodies.texts.get(key) ?? ''));
  const words = wordsIn(siteLanguage, defaultStation);
  expect(searchDocuments({ routes, context: asked, words })).toHaveLength(20);
  for (const route of routes) makeView(route, asked);
  const sources = parse.mock.calls.map(([source]) => source);
  expect(
    sources.filter((source) => sources.indexOf(source) !== sources.lastIndexOf(source)),
  ).toEqual([]);
  expect(new Set(sources).size).toBe(Object.keys(content).length);
  expect(scanned).toHaveBeenCalledTimes(Object.keys(content).length);
});
