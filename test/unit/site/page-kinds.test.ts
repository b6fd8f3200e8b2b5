import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { VietnamMoment } from '../../../src/dates/vietnam-clock.ts';
import { cacheControlOf } from '../../../src/deploy/path-headers.ts';
import { newsSitemap } from '../../../src/outputs/sitemaps/news-sitemap.ts';
import { outputTexts } from '../outputs/output-texts.ts';
import { isReserved } from '../../../src/site/addresses/reserved-places.ts';
import { isIndexed } from '../../../src/site/is-indexed.ts';
import { pageKindFacts, pageKinds, type PageKind } from '../../../src/site/page-kinds.ts';
import { sitePaths, type SitePath } from '../../../src/url/site-path.ts';
import { options } from '../outputs/make-outputs.ts';
import { everyKind } from './every-kind.ts';
import { makeNewsroom, planOf } from './make-newsroom.ts';

/* The facts of each kind are compared with a site with a page of every kind. */

const names = Object.keys(pageKinds) as PageKind[];
const newsroom = makeNewsroom(everyKind);
const pages = [
  ...planOf(everyKind),
  ...planOf(everyKind, true).filter(({ kind }) => pageKinds[kind].audience === 'preview'),
];
const outputs = await outputTexts(newsroom, pages, options);
const base = newsroom.site.baseUrl;

/** The kinds of the pages that a text names by absolute address. */
const kindsIn = (path: string): string[] => {
  const text = outputs.find((output) => output.path === path)?.text ?? '';
  const named = new Set(text.match(/https:\/\/h\.example\/[^"'<\s,]*/gu));
  return [
    ...new Set(pages.filter(({ url }) => named.has(base + url.slice(1))).map(({ kind }) => kind)),
  ].toSorted();
};

const kindsThat = (holds: (kind: PageKind) => boolean): string[] => names.filter(holds).toSorted();

/*
 * The names are in the manifests of live sites. One may be added, here too; after a change or a
 * removal, live sites would have pages of an unknown kind.
 */
test('the names of kinds that were published stay, and each is one of them', () => {
  expect(names.toSorted()).toEqual(
    `home article textCopy noticeSheet category unit numberedPage progressBoard term congress archive
      archiveYear archiveMonth thread plainPage document documents search corrections openData siteMap
      offline moved movedChoices movedCopy withdrawn withdrawnCopy closing notFound unitIndex unitLetter
      weekSheet announcerScript radio radioSheet programme programmePage broadcast consultation consultations comparisons
      event events workCalendar organization englishIndex`
      .split(/\s+/u)
      .toSorted(),
  );
});

/** The wire names of official documents are older than the glossary. */
const fileOfKind = (name: string): string =>
  `${name
    .replace(/^document/u, 'officialDocument')
    .replaceAll(/[A-Z]/gu, '-$&')
    .toLowerCase()}.ts`;

test('every module of a kind is in the table', () => {
  expect(readdirSync('src/site/kinds').toSorted(), 'see src/site/page-kinds.ts').toEqual(
    names.map(fileOfKind).toSorted(),
  );
});

/* Otherwise an editor's text could have the address of a page. */
test('every address of the program is reserved by a kind', () => {
  const folders = Object.entries(sitePaths).flatMap(([name, place]) =>
    typeof place === 'string' && /^\/[a-z\d-]+\/$/u.test(place) ? [{ name, place }] : [],
  );
  expect(folders.length).toBeGreaterThan(10);
  const free = folders.filter(({ place }) => !isReserved(place));
  expect(free.map(({ name }) => `no kind such as src/site/kinds/${fileOfKind(name)}`)).toEqual([]);
});

test('a name that is not a kind has no facts, not even one that every object has', () => {
  expect(pageKindFacts('article')).toBe(pageKinds.article);
  expect([pageKindFacts('eventList'), pageKindFacts('__proto__')]).toEqual([undefined, undefined]);
});

test('kinds for the preview have no page on the public site', () => {
  const kinds = new Set(planOf(everyKind).map(({ kind }) => pageKinds[kind].audience));
  expect([...kinds]).toEqual(['public']);
});

test('the sample has a page of every kind', () => {
  expect([...new Set(pages.map(({ kind }) => kind))].toSorted()).toEqual(names.toSorted());
});

describe.each(names)('%s', (kind) => {
  const facts = pageKinds[kind];
  const mine = pages.filter((page) => page.kind === kind);

  test('is reported by name', () => {
    expect(facts.reportName).toMatch(/^\p{Lu}/u);
  });

  test('says truly where its addresses come from', () => {
    const { addresses } = facts;
    const sources = mine.map(({ source }) => source ?? '');
    const folder = addresses.from === 'file' ? `${addresses.folder}/` : '';
    expect(sources.filter((source) => !source.startsWith(folder))).toEqual([]);
    const fixed: Readonly<Record<string, readonly string[]>> = {
      program: [''],
      setting: ['site.yaml'],
    };
    expect(sources).toEqual(fixed[addresses.from] ?? sources);
  });

  test('says truly whether its pages may be listed', () => {
    const isListed = mine.map(({ view }) => 'isIndexed' in view && view.isIndexed);
    expect(mine.map((page) => isIndexed(page, newsroom))).toEqual(isListed);
    const leastAnswers = typeof facts.robots === 'function' ? 2 : 1;
    expect(new Set(isListed).size).toBe(leastAnswers);
    expect(facts.sitemaps === 'none').toBe(facts.robots === 'hidden');
  });

  test('says truly whether it is a plain text, and how long it may be kept', () => {
    expect(mine.every(({ view }) => 'site' in view === (facts.format === 'html'))).toBe(true);
    const isImmutable = mine.map(({ url }) => cacheControlOf(url)?.includes('immutable') ?? false);
    expect(new Set(isImmutable)).toEqual(new Set([facts.cache === 'immutable']));
  });

  test('has its pages and files at places of the program, or where an editor may have a text', () => {
    const isFree = facts.addresses.from === 'file' || facts.addresses.from === 'redirect';
    const folders = [...mine.map(({ url }) => url), ...facts.files(newsroom)]
      .map((path) => path.replace(/[^/]*$/u, ''))
      .filter((path) => path !== '/')
      .map((path) => `/${path.split('/')[1]}/` as SitePath);
    expect(folders.filter((path) => !isFree && !isReserved(path))).toEqual([]);
  });
});

test.each(['units', 'categories', 'congresses', 'threads', 'programmes', 'events'])(
  'the kinds of %s.yaml know whether its entries have former ids',
  (name) => {
    const said = names.flatMap((kind) => {
      const { addresses } = pageKinds[kind];
      return addresses.from === 'register' && addresses.register === `${name}.yaml`
        ? addresses.hasFormerIds
        : [];
    });
    const schema = readFileSync(`docs/schema/${name}.schema.json`, 'utf8');
    expect(new Set(said)).toEqual(new Set([schema.includes('"formerIds"')]));
  },
);

test('the sitemap, the feeds and the open data hold the kinds that say so', () => {
  expect(kindsIn('/sitemap.xml')).toEqual(kindsThat((kind) => pageKinds[kind].sitemaps !== 'none'));
  const inFeeds = ['/', '/van-ban/', '/tien-do-dai-hoi/', '/gop-y/'].flatMap((front) =>
    kindsIn(`${front}atom.xml`).filter((kind) => pageKinds[kind as PageKind].feeds !== 'source'),
  );
  expect([...new Set(inFeeds)].toSorted()).toEqual(
    kindsThat((kind) => pageKinds[kind].feeds === 'entry'),
  );
  const inData = outputs
    .filter(({ path }) => /^\/du-lieu\/.*\.csv$/u.test(path))
    .flatMap(({ path }) => kindsIn(path));
  expect([...new Set(inData)].toSorted()).toEqual(kindsThat((kind) => pageKinds[kind].isOpenData));
});

test('the news sitemap holds the kinds that say so', async () => {
  const news = await newsSitemap(newsroom, pages, '2020-03-05T08:00' as VietnamMoment);
  const named = new Set(news?.text.match(/https:\/\/h\.example\/tin\/[^"'<\s,]*/gu));
  const listed = pages.filter(({ url }) => named.has(base + url.slice(1)));
  expect([...new Set(listed.map(({ kind }) => kind))]).toEqual(
    kindsThat((kind) => pageKinds[kind].sitemaps === 'pagesAndNews'),
  );
});

test('the files for machines beside pages are those that the kinds name', () => {
  const beside = outputs
    .map(({ path }) => path)
    .filter((path) =>
      /(?:atom\.xml|feed\.json|\.ics)$|^\/du-lieu\/|^\/khan-cap\.json$|\/podcast\.xml$|^\/truyen-thanh\/\d.*\.(?:txt|vtt|json)$/u.test(
        path,
      ),
    );
  const said = names.flatMap((kind) => pageKinds[kind].files(newsroom));
  expect(said.toSorted()).toEqual(beside.toSorted());
  const feeds = beside.filter((path) => path.endsWith('atom.xml'));
  const fed = new Set<string>(feeds.map((path) => path.slice(0, -8)));
  const sources = pages.filter(({ url }) => fed.has(url)).map(({ kind }) => kind);
  expect([...new Set(sources)].toSorted()).toEqual(
    kindsThat((kind) => pageKinds[kind].feeds === 'source'),
  );
});
