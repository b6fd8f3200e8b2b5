import { expect, test } from 'vitest';
import type { SiteManifest } from '../../../src/manifest/site-manifest.ts';
import { noSite } from '../../../src/permanence/ledger/ever-live.ts';
import type { Ledger } from '../../../src/permanence/ledger/ledger.ts';
import { twoPages } from '../../../src/permanence/two-pages.ts';
import type { SitePath } from '../../../src/url/site-path.ts';

const first = '000001-aaaaaaaaaaaa';
const base = 'https://huyen.example/';
const ledger: Ledger = {
  release: first,
  settings: [{ name: 'base', value: base, first }],
  addresses: [
    { address: '/', kind: 'home', fate: 'page', first },
    { address: '/2020/03/bai/', kind: 'article', fate: 'page', title: 'Bài', body: 'a', first },
    { address: '/gioi-thieu/', kind: 'plainPage', fate: 'page', first },
    { address: '/da-go/', kind: 'plainPage', fate: 'withdrawn', first },
  ],
};

const page = (url: string, kind: string, about = {}) => ({
  url: url as SitePath,
  kind,
  bytes: 0,
  sha256: '',
  ...about,
});

const next = (about: Partial<SiteManifest> = {}): SiteManifest => ({
  ...noSite,
  base: 'https://xa.example/',
  pages: [
    page('/', 'home'),
    page('/2020/03/bai/', 'article', { title: 'Bài', body: 'b' }),
    page('/gioi-thieu/', 'plainPage'),
    page('/da-go/', 'plainPage'),
  ],
  ...about,
});

const pathsOf = (about: Partial<SiteManifest>): string[] =>
  twoPages(ledger, next(about)).flatMap(({ addresses }) => addresses.map(({ path }) => path));

const settled = (from: string) => ({ predecessors: [{ base, moved: [{ from, to: '/x/' }] }] });

test.each<[string, Partial<SiteManifest>, string[]]>([
  ['two plain pages at one address are told', {}, ['/gioi-thieu/']],
  ['until the settings say where the old one is', settled('/gioi-thieu/'), []],
  ['another address says nothing about it', settled('/lien-he/'), ['/gioi-thieu/']],
  ['a site has no second page beside its own', { base }, []],
  ['nor beside that of its former address', { formerBases: [base] }, []],
  [
    'two articles differ in title and text',
    { pages: [page('/2020/03/bai/', 'article', { title: 'Tin khác', body: 'b' })] },
    ['/2020/03/bai/'],
  ],
])('%s', (_sentence, about, expected) => expect(pathsOf(about)).toEqual(expected));
