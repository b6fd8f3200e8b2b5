import { expect, test } from 'vitest';
import { compareSites } from '../../../src/permanence/compare-sites.ts';
import { acceptedSentence } from '../../../src/permanence/loss-words.ts';
import { reportedRefusal, type ReportedRefusal } from '../../../src/permanence/refusal-words.ts';
import type { SiteManifest } from '../../../src/manifest/site-manifest.ts';
import {
  article,
  keys,
  manifest,
  page,
  redirect,
  wholeArticle,
} from '../manifest/make-manifest.ts';

/* What editors read: the file to mend, and lines to copy. */

const toldOf = (live: SiteManifest, next: SiteManifest, acceptedLoss?: number): ReportedRefusal[] =>
  compareSites(live, next, { acceptedLoss }).refusals.map((refusal) =>
    reportedRefusal(refusal, { live: 'https://tin.example/', today: '2020-05-01' }),
  );

const hintsOf = (refusal: ReportedRefusal | undefined): string =>
  (refusal?.cures ?? []).map(({ hint }) => hint).join('\n');

const x = wholeArticle('2020/03/x', { title: 'Tin X' });

test.each<[string, SiteManifest, SiteManifest, string | undefined, string[]]>([
  [
    'a moved article: the alias goes into its new file',
    manifest(x, {
      redirects: [redirect('/2019/12/x/', '/2020/03/x/', { source: 'articles/2020/03/x.md' })],
    }),
    manifest([article('2020/04/y', { title: 'Tin X' })]),
    'content/articles/2020/04/y.md',
    ['aliases:', '  - /2019/12/x/', '  - /2020/03/x/'],
  ],
  [
    'a vanished article: its file, and how it would be withdrawn',
    manifest(x),
    manifest([]),
    'content/articles/2020/03/x.md',
    ['aliases:', '  - /2020/03/x/', 'withdrawn:', '  date: 2020-05-01', '  reason:'],
  ],
  [
    'a plain page',
    manifest([page('/gioi-thieu/', 'plainPage', { source: 'pages/gioi-thieu.md' })]),
    manifest([]),
    'content/pages/gioi-thieu.md',
    ['aliases:', '  - /gioi-thieu/', 'withdrawn:', '  date: 2020-05-01', '  reason:'],
  ],
  [
    'a unit',
    manifest([page('/don-vi/xa-a/', 'unit')]),
    manifest([]),
    'content/units.yaml',
    ['formerIds: [xa-a]', 'redirects:', '  - from: /don-vi/xa-a/', '    to: /'],
  ],
  [
    'a unit that had another id before',
    manifest([page('/don-vi/xa-a/', 'unit')], {
      redirects: [
        redirect('/don-vi/xa-cu/', '/don-vi/xa-a/', { source: 'units.yaml' }),
        redirect('/cu.html', '/don-vi/xa-a/', { source: 'redirects.yaml' }),
      ],
    }),
    manifest([]),
    'content/units.yaml',
    [
      'formerIds: [xa-a, xa-cu]',
      'redirects:',
      '  - from: /don-vi/xa-a/',
      '    to: /',
      '  - from: /don-vi/xa-cu/',
      '    to: /',
    ],
  ],
  [
    'a former id of a unit that has another id now',
    manifest([page('/don-vi/xa-a/', 'unit')], {
      redirects: [redirect('/don-vi/xa-cu/', '/don-vi/xa-a/', { source: 'units.yaml' })],
    }),
    manifest([page('/don-vi/xa-b/', 'unit')], {
      redirects: [redirect('/don-vi/xa-a/', '/don-vi/xa-b/', { source: 'units.yaml' })],
    }),
    'content/units.yaml',
    ['formerIds: [xa-cu]'],
  ],
  [
    'a former id of a unit that is no more',
    manifest([page('/', 'home')], {
      redirects: [redirect('/don-vi/xa-cu/', '/', { source: 'units.yaml' })],
    }),
    manifest([page('/', 'home')]),
    'content/units.yaml',
    ['redirects:', '  - from: /don-vi/xa-cu/', '    to: /'],
  ],
  [
    'a media file',
    manifest([], { files: ['/media/2020/a.mp3'] }),
    manifest([]),
    'content/media/2020/a.mp3',
    [
      'redirects:',
      '  - from: /media/2020/a.mp3',
      '    to: /media/2020/TEN-MOI',
      'withdrawnMedia:',
      '  - file: /media/2020/a.mp3',
      '    date: 2020-05-01',
      '    reason:',
    ],
  ],
  [
    'an alias',
    manifest(x, {
      redirects: [redirect('/cu/', '/2020/03/x/', { source: 'articles/2020/03/x.md' })],
    }),
    manifest(x),
    'content/articles/2020/03/x.md',
    ['aliases:', '  - /cu/'],
  ],
  [
    'a line of the table of redirects',
    manifest([page('/', 'home')], {
      redirects: [redirect('/a.aspx', '/', { query: 'id=1&b=2', source: 'redirects.yaml' })],
    }),
    manifest([page('/', 'home')]),
    'content/redirects.yaml',
    ['redirects:', '  - from: /a.aspx?id=1&b=2', '    to: /'],
  ],
  [
    'a list: no file',
    manifest([page('/luu-tru/2020/', 'archiveYear')]),
    manifest([]),
    undefined,
    [],
  ],
])('%s', (_name, live, next, file, lines) => {
  const [first, ...rest] = toldOf(live, next);
  expect(rest).toEqual([]);
  expect(first?.file).toBe(file);
  expect(first?.cures.flatMap((cure) => cure.lines ?? [])).toEqual(lines);
  expect(`${first?.message} ${hintsOf(first)}`).toContain(file ?? '');
});

test('an article recognised by its text has moved; one recognised only by its title may have', () => {
  const live = manifest([article('2020/03/x', { body: '00000000000000aa', title: 'Tin X' })]);
  const messageOf = (more: object): string =>
    toldOf(live, manifest([article('2020/04/y', more)]))[0]?.message ?? '';
  expect(messageOf({ body: '00000000000000aa' })).toContain('"Tin X" đã chuyển từ');
  expect(messageOf({ title: 'Tin X' })).toContain('"Tin X" có lẽ đã chuyển từ');
});

test('a list is kept by building with the live site', () => {
  const [first] = toldOf(manifest([page('/luu-tru/2020/', 'archiveYear')]), manifest([]));
  expect(hintsOf(first)).toMatch(/npm run build -- --live https:\/\/tin\.example\/$/u);
});

const live = manifest(keys(7).map((key) => article(key)));

test.each([
  [undefined, /^Bản mới làm mất 7 trong 7 bài .+ tới 3 bài\): .+ và 2 bài nữa\.$/u],
  [6, /^--accept-loss 6: số bài mất không phải 6 mà là 7, trong 7 bài/u],
])(
  'with --accept-loss %s the loss is reported with titles and the right number',
  (number, said) => {
    const last = toldOf(live, manifest([]), number).at(-1);
    expect(last?.message).toMatch(said);
    expect(last?.message).toContain('"Bài 2020/03/bai-1", ');
    expect(hintsOf(last)).toMatch(/--accept-loss 7$/u);
  },
);

test('of lost articles those are counted that have only moved', () => {
  const next = manifest(keys(6).map((key) => article(key.replace('03', '04'))));
  expect(toldOf(live, next).at(-1)?.message).toContain('Trong đó 6 bài chỉ đổi chỗ');
});

test('if nothing is lost there is nothing to accept', () => {
  expect(toldOf(live, live, 2)).toMatchObject([
    { message: '--accept-loss 2: lần đăng này không làm mất bài nào.' },
  ]);
});

test('a title without end is cut', () => {
  const long = manifest([article('2020/03/x', { title: 'ẩ'.repeat(5000) })]);
  expect(toldOf(long, manifest([]))[0]?.message.length).toBeLessThan(400);
});

test.each([
  [7, 'Bỏ 7 bài theo --accept-loss: "Bài 2020/03/bai-1"'],
  [6, undefined],
  [undefined, undefined],
])('what is accepted with --accept-loss %s', (number, said) => {
  const { loss } = compareSites(live, manifest([]), { acceptedLoss: number });
  const sentence = acceptedSentence(loss, number);
  expect(said === undefined ? sentence : sentence?.slice(0, said.length)).toBe(said);
});
