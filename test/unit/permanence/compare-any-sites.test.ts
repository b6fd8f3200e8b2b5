import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addressText,
  lastingAddresses,
  leadsOn,
  placeOf,
  type LastingAddress,
} from '../../../src/permanence/compare-addresses.ts';
import { compareSites, type Comparison } from '../../../src/permanence/compare-sites.ts';
import type { ManifestPage, SiteManifest } from '../../../src/manifest/site-manifest.ts';
import {
  article,
  manifest,
  page,
  redirect,
  tombstone,
  wholeArticle,
  fileTombstone,
} from '../manifest/make-manifest.ts';
import { runsOf } from '../../whole-matrix.ts';

/* Claims about any two sites; they are small, so that their pages often coincide. */

const key = fc.constantFrom('2020/03/a', '2020/03/b', '2020/04/a', '2020/04/c', '2020/05/d');

const ofArticle = (of: string): fc.Arbitrary<ManifestPage[]> =>
  fc.oneof<fc.Arbitrary<ManifestPage[]>[]>(
    fc.constant(wholeArticle(of)),
    fc.constant(tombstone(of)),
    fc.constant([page(`/${of}/`, 'article', { source: `articles/${of}.md` })]),
    fc.constantFrom('1', '2').map((body) => [article(of, { body, title: `Bài ${body}` })]),
    fc.constant([]),
  );

const otherPages: readonly ManifestPage[] = [
  page('/', 'home'),
  page('/gioi-thieu/', 'plainPage', { source: 'pages/gioi-thieu.md' }),
  page('/chuyen-muc/x/', 'category'),
  page('/chuyen-muc/x/trang-1/', 'numberedPage'),
  page('/don-vi/x/', 'unit'),
  page('/luu-tru/2020/', 'archiveYear'),
  page('/cu/', 'moved', { source: 'articles/2020/03/a.md' }),
  page('/la/', 'constructor'),
];

const files = [
  '/media/a.mp3',
  '/media/b.pdf',
  '/chuyen-muc/x/atom.xml',
  '/du-lieu/a.csv',
  '/sw.js',
];

const targets = ['/', '/2020/03/a/', '/2020/03/b/', '/gioi-thieu/', '/cu/', '/chuyen-muc/x/'];

const anyRedirect = fc
  .record({
    from: fc.constantFrom('/cu/', '/cu', '/2020/03/a/', '/2020/03/b', '/x.aspx', '/chuyen-muc/y/'),
    to: fc.constantFrom(...targets),
    query: fc.option(fc.constantFrom('id=1', 'id=2'), { nil: undefined }),
    source: fc.option(
      fc.constantFrom('articles/2020/03/a.md', 'redirects.yaml', 'categories.yaml'),
      { nil: undefined },
    ),
  })
  .map(({ from, to, query, source }) =>
    redirect(from, to, {
      ...(query !== undefined && { query }),
      ...(source !== undefined && { source }),
    }),
  );

const anySite: fc.Arbitrary<SiteManifest> = fc
  .record({
    articles: fc.uniqueArray(key).chain((all) => fc.tuple(...all.map(ofArticle))),
    others: fc.subarray([...otherPages]),
    redirects: fc.array(anyRedirect, { maxLength: 4 }),
    shown: fc.subarray(files),
    withdrawnFiles: fc.subarray(files.slice(0, 2)),
  })
  .map(({ articles, others, redirects: some, shown, withdrawnFiles }) => {
    const tombstones = withdrawnFiles.map((file) => fileTombstone(file));
    const pages = [...articles.flat(), ...others, ...tombstones];
    const redirects = some.filter(({ to }) => pages.some(({ url }) => url === to));
    return manifest(pages, { files: shown, redirects, withdrawnFiles });
  });

const refusedIn = ({ refusals }: Comparison): LastingAddress[] =>
  refusals.flatMap((refusal) =>
    'addresses' in refusal && refusal.cause.kind !== 'addressTaken' ? refusal.addresses : [],
  );

const textsOf = (addresses: readonly LastingAddress[]): string[] =>
  addresses.map(addressText).toSorted();

/** A withdrawn file may return at the address of its tombstone. */
const isFileOf = (path: string, place: string): boolean =>
  path.startsWith('/media/') && path === `${place}/`;

/** A slow implementation that follows the wording of the rule. */
const answers = (next: SiteManifest, { path, query }: LastingAddress): boolean =>
  next.redirects.some(
    (each) =>
      placeOf(each.from) === placeOf(path) && (each.query === undefined || each.query === query),
  ) ||
  (query === undefined &&
    [...next.pages.map(({ url }) => url), ...next.files.map((file) => file.path)].some(
      (place) => place === path || place === `${path}/` || isFileOf(path, place),
    ));

test('a site may always be published over itself', () => {
  fc.assert(
    fc.property(anySite, (site) => {
      expect(compareSites(site, site).refusals).toEqual([]);
    }),
  );
});

test('every address of the live site answers, or is in exactly one refusal', () => {
  fc.assert(
    fc.property(anySite, anySite, (live, next) => {
      const addresses = lastingAddresses(live);
      const lost = addresses.filter((address) => !answers(next, address));
      expect(textsOf(refusedIn(compareSites(live, next)))).toEqual(textsOf(lost));
      const all = new Set(addresses.map(({ path }) => path));
      const unseen = live.pages.filter((each) => !leadsOn(each) && !all.has(each.url));
      expect(unseen).toEqual([]);
    }),
    { numRuns: runsOf(500) },
  );
});

test('a loss that is accepted lifts only what belongs to the lost articles', () => {
  fc.assert(
    fc.property(anySite, anySite, (live, next) => {
      const before = compareSites(live, next);
      const { lost } = before.loss;
      const after = compareSites(live, next, { acceptedLoss: lost.length });
      const left = new Set(textsOf(refusedIn(after)));
      const lifted = refusedIn(before).filter((address) => !left.has(addressText(address)));
      const urls = lost.map(({ url }) => url);
      const sources = new Set(urls.map((url) => `articles${url.slice(0, -1)}.md`));
      for (const { path, page: old, redirect: led } of lifted) {
        const isTheirs =
          urls.some((url) => (led?.to ?? path).startsWith(url)) ||
          sources.has((old ?? led)?.source ?? '');
        expect(isTheirs || (path.startsWith('/media/') && lost.length > 0)).toBe(true);
      }
      expect(after.refusals.some(({ cause }) => cause.kind === 'loss')).toBe(false);
      expect(lifted.length === 0 || lost.length > 0).toBe(true);
    }),
    { numRuns: runsOf(500) },
  );
});

test('any other number lifts nothing', () => {
  fc.assert(
    fc.property(anySite, anySite, fc.nat(8), (live, next, number) => {
      const before = compareSites(live, next);
      fc.pre(number !== before.loss.lost.length);
      const after = compareSites(live, next, { acceptedLoss: number });
      expect(textsOf(refusedIn(after))).toEqual(textsOf(refusedIn(before)));
      expect(after.refusals.at(-1)?.cause).toEqual({ kind: 'loss', accepted: number });
    }),
  );
});

test('the order of what a manifest lists changes no refusal', () => {
  const turned = (site: SiteManifest): SiteManifest => ({
    ...site,
    pages: site.pages.toReversed(),
    files: site.files.toReversed(),
  });
  fc.assert(
    fc.property(anySite, anySite, (live, next) => {
      const { refusals } = compareSites(live, next);
      expect(compareSites(turned(live), next).refusals).toEqual(refusals);
    }),
  );
});
