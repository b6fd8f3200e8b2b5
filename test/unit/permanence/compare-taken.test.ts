import { describe, expect, test } from 'vitest';
import { settingRefusals } from '../../../src/permanence/compare-settings.ts';
import { takenAddresses } from '../../../src/permanence/compare-taken.ts';
import type { ManifestPage, SiteManifest } from '../../../src/manifest/site-manifest.ts';
import { article, manifest, redirect } from '../manifest/make-manifest.ts';

const told = (title: string, body: string, more: Partial<ManifestPage> = {}) => ({
  title,
  body: body.repeat(16),
  ...more,
});

const taken = (live: SiteManifest, next: SiteManifest): unknown[] =>
  takenAddresses(live, next).map(({ cause }) => cause);

const [a, b] = ['2020/03/a', '2020/03/b'];
const live = manifest([article(a, told('A', '1')), article(b, told('B', '2'))]);

describe('another article at an address', () => {
  test('two articles that swap files, each reported once', () => {
    const next = manifest([article(a, told('B', '2')), article(b, told('A', '1'))]);
    expect(taken(live, next)).toEqual([
      { kind: 'addressTaken', source: 'articles/2020/03/a.md', was: 'A', now: 'B' },
      { kind: 'addressTaken', source: 'articles/2020/03/b.md', was: 'B', now: 'A' },
    ]);
  });

  test('an article that gets the file of another', () => {
    expect(taken(live, manifest([article(a, told('B', '2'))]))).toHaveLength(1);
  });

  test('an alias’s address that is given to another article', () => {
    const before = manifest([article(b, told('B', '2'))], {
      redirects: [redirect('/2020/03/a/', '/2020/03/b/')],
    });
    const next = manifest([article(a, told('Mới', '3')), article(b, told('B', '2'))]);
    expect(taken(before, next)).toMatchObject([{ was: 'B', now: 'Mới' }]);
    expect(taken(before, manifest([article(a, told('B', '2'))]))).toEqual([]);
  });

  test('the file says that the address is its own now; yesterday’s word is not today’s', () => {
    const next = (takesOver: string): SiteManifest =>
      manifest([article(a, told('B', '2', { takesOver }))]);
    expect(taken(live, next('A'))).toEqual([]);
    expect(taken(live, next('C'))).toHaveLength(1);
  });
});

test.each([
  ['rewritten', told('Khác hẳn', '9')],
  ['with another title', told('Khác', '1')],
  ['with another text', told('A', '9')],
])('an article %s at its own address is no other', (_name, now) => {
  const next = manifest([article(a, now), article(b, told('B', '2'))]);
  expect(taken(live, next)).toEqual([]);
});

test('a stub that gets its text, and another title, is no other', () => {
  const { body: _, ...stub } = article(a, { title: 'A' });
  expect(taken(manifest([stub]), manifest([article(a, told('A, đủ', '4'))]))).toEqual([]);
});

describe('a title that several articles have', () => {
  const short = (key: string, title: string) => article(key, { title });
  const before = manifest([short(a, 'Tin vắn'), short(b, 'Tin vắn')]);

  test('an article of that title gets another one', () => {
    expect(taken(before, manifest([short(a, 'Tin tháng ba'), short(b, 'Tin vắn')]))).toEqual([]);
  });

  test('an article of another title gets that one', () => {
    const next = manifest([article(a, told('B', '9')), article(b, told('B', '2'))]);
    expect(taken(live, next)).toEqual([]);
  });

  test('the text of another article is no title', () => {
    const next = manifest([article(a, told('Khác', '2')), article(b, told('B', '2'))]);
    expect(taken(live, next)).toHaveLength(1);
  });
});

describe('settings that addresses depend on', () => {
  const site = { ...manifest([]), base: 'https://a.example/', articlesPerPage: 30 };

  test.each<[string, Partial<SiteManifest>, unknown]>([
    ['nothing changed', {}, []],
    [
      'a base without its former one',
      { base: 'https://a.example/tin/' },
      ['siteMoved: https://a.example/'],
    ],
    [
      'a base with the identity alone',
      { base: 'https://b.example/', identity: 'https://a.example/' },
      ['siteMoved: '],
    ],
    [
      'a base with its former one',
      {
        base: 'https://b.example/',
        identity: 'https://a.example/',
        formerBases: ['https://a.example/'],
      },
      [],
    ],
    [
      'another identity',
      { identity: 'https://c.example/' },
      ['identityChanged: https://a.example/'],
    ],
  ])('%s', (_name, change, refused) => {
    const refusals = settingRefusals(site, { ...site, ...change });
    const causes = refusals.map(
      ({ cause }) => `${cause.kind}: ${('identity' in cause && cause.identity) || ''}`,
    );
    expect(causes).toEqual(refused);
  });

  test.each<[string, string[], string[]]>([
    ['stays', ['https://old.example/'], []],
    ['is named no more', [], ['formerBaseGone']],
  ])('a former base that %s', (_name, formerBases, refused) => {
    const before = { ...site, formerBases: ['https://old.example/'] };
    const kinds = settingRefusals(before, { ...site, formerBases }).map(({ cause }) => cause.kind);
    expect(kinds).toEqual(refused);
  });

  test.each<[number, number[], number]>([
    [30, [], 0],
    [20, [], 1],
    [20, [30], 0],
  ])('%i articles a page, formerly %j: %i refusals', (articlesPerPage, former, count) => {
    const next = { ...site, articlesPerPage, formerArticlesPerPage: former };
    expect(settingRefusals(site, next)).toHaveLength(count);
  });

  test.each<[string | undefined, number]>([
    ['2020-03-10', 0],
    ['2020-01-01', 0],
    ['2020-04-01', 1],
    [undefined, 1],
  ])('own cards from 2020-03-10, then from %s: %i refusals', (cardsSince, count) => {
    const before = (key: string): SiteManifest => ({
      ...manifest([article(key)]),
      cardsSince: '2020-03-10',
    });
    const next = { ...manifest([]), ...(cardsSince !== undefined && { cardsSince }) };
    expect(settingRefusals(before('2020/03/a'), next)).toHaveLength(count);
    expect(settingRefusals(before('2020/02/a'), next)).toEqual([]);
  });

  test('an older program’s manifest lists none', () => {
    expect(settingRefusals(manifest([]), site)).toEqual([]);
  });
});
