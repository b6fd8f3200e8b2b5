import { expect, test } from 'vitest';
import { addressText } from '../../../src/permanence/compare-addresses.ts';
import { compareSites, type Refusal } from '../../../src/permanence/compare-sites.ts';
import type { ManifestPage, SiteManifest } from '../../../src/manifest/site-manifest.ts';
import { reportedRefusal } from '../../../src/permanence/refusal-words.ts';
import {
  article,
  keys,
  manifest,
  page,
  redirect,
  tombstone,
  wholeArticle,
  fileTombstone,
} from '../manifest/make-manifest.ts';

/** `kind source: addresses` of each refusal. */
const brief = (refusal: Refusal): string => {
  const { cause } = refusal;
  const source = 'source' in cause ? ` ${cause.source}` : '';
  const id = 'id' in cause ? ` ${cause.id}` : '';
  const addresses = 'addresses' in refusal ? refusal.addresses.map(addressText) : [];
  return `${cause.kind}${source}${id}: ${addresses.join(' ')}`.trim();
};

const refused = (
  live: SiteManifest | undefined,
  next: SiteManifest,
  acceptedLoss?: number,
): string[] => compareSites(live, next, { acceptedLoss }).refusals.map(brief);

const x = wholeArticle('2020/03/x');
const addressesOfX = '/2020/03/x/ /2020/03/x/ban-in.txt /2020/03/x/bang-tin/';
const others = keys(6).map((key) => article(key));

const categoryPages = [
  page('/chuyen-muc/cu/', 'category'),
  page('/chuyen-muc/cu/trang-1/', 'numberedPage'),
];

test('a first publication has nothing to lose', () => {
  expect(compareSites(undefined, manifest(x))).toMatchObject({
    refusals: [],
    loss: { lost: [], of: 0 },
    changes: { pages: { added: { length: 3 } } },
  });
});

test.each([
  ['it stays', manifest(x), manifest(x)],
  ['it was withdrawn', manifest(x), manifest(tombstone('2020/03/x'))],
  [
    'its folder changed and the old addresses lead on',
    manifest(x),
    manifest(wholeArticle('2020/04/x'), {
      redirects: ['', 'ban-in.txt', 'bang-tin/'].map((end) =>
        redirect(`/2020/03/x/${end}`, `/2020/04/x/${end}`),
      ),
    }),
  ],
  [
    'a list became shorter and leads on',
    manifest([page('/luu-tru/2020/trang-2/', 'numberedPage')]),
    manifest([page('/luu-tru/2020/trang-2/', 'moved')]),
  ],
  [
    'a media file went with its article',
    manifest([], { files: ['/media/a.mp3'] }),
    manifest([fileTombstone('/media/a.mp3', 'articles/2020/03/a.md')], {
      withdrawnFiles: ['/media/a.mp3'],
    }),
  ],
  [
    'a media file that was withdrawn is there again',
    manifest([fileTombstone('/media/a.mp3')], { withdrawnFiles: ['/media/a.mp3'] }),
    manifest([], { files: ['/media/a.mp3'] }),
  ],
  [
    'files that may come and go',
    manifest([], { files: ['/anh/a-1.avif', '/_headers', '/sw.js'] }),
    manifest([]),
  ],
  [
    'an old address leads elsewhere now',
    manifest([], { redirects: [redirect('/a.aspx', '/b/', { query: 'id=1' })] }),
    manifest([page('/c/', 'plainPage')], { redirects: [redirect('/a.aspx', '/c/')] }),
  ],
])('nothing is refused where %s', (_name, live, next) => {
  expect(refused(live, next)).toEqual([]);
});

test.each<[string, SiteManifest, SiteManifest, string[]]>([
  [
    'an old address leads to what is not there',
    manifest([], { redirects: [redirect('/cu/', '/b/', { source: 'redirects.yaml' })] }),
    manifest([], { redirects: [redirect('/cu/', '/c/', { source: 'redirects.yaml' })] }),
    ['redirectGone redirects.yaml: /cu/'],
  ],
  [
    'an article vanished: told once, with its copies and the old addresses that led to it',
    manifest([...x, page('/cu/', 'moved', { source: 'articles/2020/03/x.md' })], {
      redirects: [
        redirect('/cu/', '/2020/03/x/', { source: 'articles/2020/03/x.md' }),
        redirect('/cu/ban-in.txt', '/2020/03/x/ban-in.txt'),
      ],
    }),
    manifest([]),
    [`articleGone articles/2020/03/x.md: ${addressesOfX} /cu/ /cu/ban-in.txt`],
  ],
  [
    'an article moved',
    manifest(x),
    manifest([article('2020/04/x')]),
    [`articleMoved articles/2020/03/x.md: ${addressesOfX}`],
  ],
  [
    'the word that an article was withdrawn vanished',
    manifest(tombstone('2020/03/x')),
    manifest([]),
    [`articleGone articles/2020/03/x.md: ${addressesOfX}`],
  ],
  [
    'a stub vanished',
    manifest([page('/2020/03/x/', 'article', { source: 'articles/2020/03/x.md', title: 'X' })]),
    manifest([]),
    ['articleGone articles/2020/03/x.md: /2020/03/x/'],
  ],
  [
    'a media file went with its article, and no page says so',
    manifest([], { files: ['/media/a.mp3'] }),
    manifest([], { withdrawnFiles: ['/media/a.mp3'] }),
    ['listGone: /media/a.mp3'],
  ],
  [
    'a withdrawn text names its withdrawn file no more',
    manifest([...tombstone('2020/03/x'), fileTombstone('/media/a.mp3', 'articles/2020/03/x.md')], {
      withdrawnFiles: ['/media/a.mp3'],
    }),
    manifest(tombstone('2020/03/x')),
    ['listGone: /media/a.mp3/'],
  ],
  [
    'a file that went with a text is there again, though the text is not',
    manifest([...tombstone('2020/03/x'), fileTombstone('/media/a.mp3', 'articles/2020/03/x.md')]),
    manifest(tombstone('2020/03/x'), { files: ['/media/a.mp3'] }),
    ['listGone: /media/a.mp3/'],
  ],
  [
    'a withdrawn text is shown again without its withdrawn file',
    manifest([...tombstone('2020/03/x'), fileTombstone('/media/a.mp3', 'articles/2020/03/x.md')]),
    manifest(x),
    ['withdrawalGone withdrawn-media.yaml /media/a.mp3: /media/a.mp3/'],
  ],
  [
    'a withdrawn file of a site that had no page for it is named no more',
    manifest([], { withdrawnFiles: ['/media/a.mp3'] }),
    manifest([]),
    ['withdrawalGone withdrawn-media.yaml /media/a.mp3: /media/a.mp3'],
  ],
  [
    'a withdrawn text vanished, and with it the word of its file: told once',
    manifest([...tombstone('2020/03/x'), fileTombstone('/media/a.mp3', 'articles/2020/03/x.md')]),
    manifest([]),
    [`articleGone articles/2020/03/x.md: ${addressesOfX} /media/a.mp3/`],
  ],
  [
    'an ended list led to a category that left its register: told once',
    manifest([page('/chuyen-muc/cu/', 'category')], {
      redirects: [
        redirect('/chuyen-muc/cu/trang-9/', '/chuyen-muc/cu/'),
        redirect('/luu-tru/2001/', '/chuyen-muc/cu/'),
      ],
    }),
    manifest([]),
    ['sectionGone categories.yaml cu: /chuyen-muc/cu/ /chuyen-muc/cu/trang-9/ /luu-tru/2001/'],
  ],
  [
    'copies are made no longer',
    manifest(x),
    manifest(x.slice(0, 1)),
    ['listGone: /2020/03/x/ban-in.txt /2020/03/x/bang-tin/'],
  ],
  [
    'a plain page vanished',
    manifest([page('/gioi-thieu/', 'plainPage', { source: 'pages/gioi-thieu.md' })], {
      redirects: [redirect('/ve-dai/', '/gioi-thieu/', { source: 'pages/gioi-thieu.md' })],
    }),
    manifest([]),
    ['pageGone pages/gioi-thieu.md: /gioi-thieu/ /ve-dai/'],
  ],
  [
    'a category left its register: with its lists, its feeds and its former ids',
    manifest(categoryPages, {
      files: ['/chuyen-muc/cu/atom.xml'],
      redirects: [redirect('/chuyen-muc/xua/', '/chuyen-muc/cu/', { source: 'categories.yaml' })],
    }),
    manifest([page('/chuyen-muc/cu-hon/', 'category')]),
    [
      'sectionGone categories.yaml cu: /chuyen-muc/cu/ /chuyen-muc/cu/atom.xml /chuyen-muc/cu/trang-1/ /chuyen-muc/xua/',
    ],
  ],
  [
    'a unit left its register',
    manifest([page('/don-vi/xa-a/', 'unit')]),
    manifest([]),
    ['sectionGone units.yaml xa-a: /don-vi/xa-a/'],
  ],
  [
    'media files vanished',
    manifest([], { files: ['/media/2020/b.pdf', '/media/a.mp3'] }),
    manifest([]),
    ['mediaGone media/2020/b.pdf: /media/2020/b.pdf', 'mediaGone media/a.mp3: /media/a.mp3'],
  ],
  [
    'an alias left its file, with the copies that it led to',
    manifest(x, {
      redirects: [
        redirect('/2019/12/x/', '/2020/03/x/', { source: 'articles/2020/03/x.md' }),
        redirect('/2019/12/x/ban-in.txt', '/2020/03/x/ban-in.txt'),
      ],
    }),
    manifest(x),
    ['aliasGone articles/2020/03/x.md: /2019/12/x/ /2019/12/x/ban-in.txt'],
  ],
  [
    'a former id left the register',
    manifest(categoryPages, {
      redirects: [
        redirect('/chuyen-muc/xua/', '/chuyen-muc/cu/', { source: 'categories.yaml' }),
        redirect('/chuyen-muc/xua/trang-1/', '/chuyen-muc/cu/trang-1/'),
      ],
    }),
    manifest(categoryPages),
    ['formerIdGone categories.yaml xua: /chuyen-muc/xua/ /chuyen-muc/xua/trang-1/'],
  ],
  [
    'lines left the table of redirects',
    manifest(x, {
      redirects: [
        redirect('/a.aspx', '/2020/03/x/', { query: 'id=2', source: 'redirects.yaml' }),
        redirect('/a.aspx', '/2020/03/x/', { query: 'id=1', source: 'redirects.yaml' }),
      ],
    }),
    manifest(x, { redirects: [redirect('/a.aspx', '/2020/03/x/', { query: 'id=3' })] }),
    ['redirectGone redirects.yaml: /a.aspx?id=1 /a.aspx?id=2'],
  ],
  [
    'lists, their months and what led to them went',
    manifest(
      [
        page('/chuyen-muc/a/', 'category'),
        page('/chuyen-muc/a/trang-2/', 'numberedPage'),
        page('/luu-tru/2020/', 'archiveYear'),
        page('/luu-tru/2020/03/', 'archiveMonth'),
      ],
      { redirects: [redirect('/luu-tru/2019/', '/luu-tru/')] },
    ),
    manifest([page('/chuyen-muc/a/', 'category')]),
    ['listGone: /chuyen-muc/a/trang-2/ /luu-tru/2019/ /luu-tru/2020/ /luu-tru/2020/03/'],
  ],
  [
    'what every site has went',
    manifest([page('/', 'home'), page('/tim-kiem/', 'search')], {
      files: ['/atom.xml', '/du-lieu/bai-viet.csv'],
    }),
    manifest([]),
    ['programGone: / /atom.xml /du-lieu/bai-viet.csv /tim-kiem/'],
  ],
])('%s', (_name, live, next, expected) => {
  expect(refused(live, next)).toEqual(expected);
});

test('the order of a manifest does not matter', () => {
  const all = [...x, ...others, ...categoryPages];
  const files = ['/media/b.mp3', '/media/a.mp3'];
  const forwards = refused(manifest(all, { files }), manifest([]));
  const backwards = refused(
    manifest(all.toReversed(), { files: files.toReversed() }),
    manifest([]),
  );
  expect(backwards).toEqual(forwards);
});

/** This many articles, of which the first few are withdrawn or left out in the next site. */
const withLoss = (
  count: number,
  lost: number,
  instead: (key: string) => ManifestPage[],
): [SiteManifest, SiteManifest] => {
  const all = keys(count);
  return [
    manifest(all.map((key) => article(key))),
    manifest([
      ...all.slice(0, lost).flatMap(instead),
      ...all.slice(lost).map((key) => article(key)),
    ]),
  ];
};

const withdrawn = (key: string): ManifestPage[] => tombstone(key);
const stub = (key: string): ManifestPage[] => [page(`/${key}/`, 'article')];

test.each([
  [5, 3, withdrawn, false],
  [5, 4, withdrawn, true],
  [300, 3, withdrawn, false],
  [399, 4, withdrawn, true],
  [400, 4, withdrawn, false],
  [400, 5, withdrawn, true],
  [5, 4, stub, true],
])('of %i articles %i may go: not %s', (count, lost, instead, isRefused) => {
  const [live, next] = withLoss(count, lost, instead);
  expect(refused(live, next)).toEqual(isRefused ? ['loss:'] : []);
  expect(compareSites(live, next).loss).toMatchObject({ of: count, lost: { length: lost } });
});

test('stubs and articles that were withdrawn before are not a loss', () => {
  const live = manifest(keys(5).flatMap((key) => [...stub(key), ...tombstone(`${key}-cu`)]));
  expect(compareSites(live, manifest([])).loss).toMatchObject({ of: 0, lost: [] });
});

test('an article that a redirect leads to is not lost; one whose redirect leads to a list is', () => {
  const live = manifest([article('2020/03/a'), article('2020/03/b')]);
  const next = manifest([article('2020/04/a'), page('/', 'home')], {
    redirects: [redirect('/2020/03/a/', '/2020/04/a/'), redirect('/2020/03/b/', '/')],
  });
  expect(compareSites(live, next).loss.lost).toEqual([
    { url: '/2020/03/b/', title: 'Bài 2020/03/b', fate: 'replaced' },
  ]);
});

test('the fate of lost articles’ addresses is reported', () => {
  const live = manifest(keys(3).map((key) => article(key)));
  const [, second = '', third = ''] = keys(3);
  const next = manifest([...tombstone(second), article(third.replace('03', '04'))]);
  expect(compareSites(live, next).loss.lost.map(({ fate }) => fate)).toEqual([
    'vanished',
    'replaced',
    'moved',
  ]);
});

test.each([
  [undefined, ['articleGone', 'articleGone', 'articleGone', 'articleGone', 'loss']],
  [4, []],
  [3, ['articleGone', 'articleGone', 'articleGone', 'articleGone', 'loss']],
  [5, ['articleGone', 'articleGone', 'articleGone', 'articleGone', 'loss']],
  [0, ['articleGone', 'articleGone', 'articleGone', 'articleGone', 'loss']],
])('with --accept-loss %s of four vanished articles', (accepted, expected) => {
  const [live, next] = withLoss(10, 4, () => []);
  const { refusals } = compareSites(live, next, { acceptedLoss: accepted });
  expect(refusals.map(({ cause }) => cause.kind)).toEqual(expected);
});

test('accepting a loss where there is none is reported', () => {
  expect(refused(manifest(x), manifest(x), 2)).toEqual(['loss:']);
  expect(refused(manifest(x), manifest(x), 0)).toEqual([]);
});

test('an accepted loss takes copies, media and what led to the articles, nothing else', () => {
  const stubX = page('/2020/03/cut/', 'article', { source: 'articles/2020/03/cut.md' });
  const live = manifest(
    [...x, stubX, page('/gioi-thieu/', 'plainPage', { source: 'pages/gioi-thieu.md' })],
    {
      files: ['/media/x.mp3', '/du-lieu/a.csv'],
      redirects: [
        redirect('/x-cu/', '/2020/03/x/', { source: 'articles/2020/03/x.md' }),
        redirect('/x-cu/bang-tin/', '/2020/03/x/bang-tin/'),
        redirect('/a.aspx', '/2020/03/x/', { query: 'id=1', source: 'redirects.yaml' }),
        redirect('/b.aspx', '/', { query: 'id=1', source: 'redirects.yaml' }),
      ],
    },
  );
  expect(refused(live, manifest([]), 1)).toEqual([
    'articleGone articles/2020/03/cut.md: /2020/03/cut/',
    'pageGone pages/gioi-thieu.md: /gioi-thieu/',
    'redirectGone redirects.yaml: /b.aspx?id=1',
    'programGone: /du-lieu/a.csv',
  ]);
});

test('where articles are withdrawn, not vanished, an accepted loss takes no media', () => {
  const [live, next] = withLoss(10, 4, withdrawn);
  const withMedia = { ...live, files: manifest([], { files: ['/media/a.mp3'] }).files };
  expect(refused(withMedia, next, 4)).toEqual(['mediaGone media/a.mp3: /media/a.mp3']);
});

test('every refusal has a message and a cure', () => {
  const live = manifest([...x, ...others, ...categoryPages, page('/', 'home')], {
    files: ['/media/a.mp3'],
    redirects: [redirect('/b.aspx', '/', { query: 'id=1', source: 'redirects.yaml' })],
  });
  const reported = compareSites(live, manifest([])).refusals.map((each) =>
    reportedRefusal(each, { live: 'LIVE', today: '2020-05-01' }),
  );
  expect(reported.length).toBeGreaterThan(8);
  for (const { message, cures } of reported) {
    expect(message).toMatch(/\p{L}.*\.$/u);
    expect(cures.length).toBeGreaterThan(0);
    for (const { when, hint, lines = [] } of cures) {
      expect(hint.endsWith(':')).toBe(lines.length > 0);
      expect(when !== undefined).toBe(cures.length > 1);
    }
  }
});
