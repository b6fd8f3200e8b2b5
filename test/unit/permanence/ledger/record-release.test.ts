import { expect, test } from 'vitest';
import { compareSites } from '../../../../src/permanence/compare-sites.ts';
import { everLive } from '../../../../src/permanence/ledger/ever-live.ts';
import { ledgerHash, ledgerText } from '../../../../src/permanence/ledger/ledger.ts';
import { readLedger } from '../../../../src/permanence/ledger/read-ledger.ts';
import {
  ledgerOfSite,
  nextRelease,
  recordRelease,
} from '../../../../src/permanence/ledger/record-release.ts';
import {
  article,
  fileTombstone,
  manifest,
  page,
  redirect,
  tombstone,
} from '../../manifest/make-manifest.ts';
import { releaseName } from './make-ledger.ts';

const [one, two, three] = [releaseName(1), releaseName(2), releaseName(3)];
const [a, b] = [article('2020/03/a'), article('2020/03/b')];
const home = page('/', 'home');

const entryOf = (ledger: ReturnType<typeof recordRelease>, address: string) =>
  ledger.addresses.find((each) => each.address === address);

test('an address has its kind, source, title, text and releases', () => {
  const ledger = recordRelease(
    recordRelease(undefined, manifest([home, a]), one),
    manifest([home, a, b]),
    two,
  );
  expect(entryOf(ledger, '/2020/03/a/')).toEqual({
    address: '/2020/03/a/',
    kind: 'article',
    fate: 'page',
    source: 'articles/2020/03/a.md',
    title: 'Bài 2020/03/a',
    body: a.body,
    first: one,
  });
  expect(entryOf(ledger, '/2020/03/b/')?.first).toBe(two);
});

test('of the files that withdrawn texts name, only those that were live must last', () => {
  const site = manifest([home], { withdrawnFiles: ['/media/a.pdf', '/media/chua-tung-dang.pdf'] });
  const ledger = recordRelease(undefined, manifest([home], { files: ['/media/a.pdf'] }), one);
  expect(everLive(site, ledger).withdrawnFiles).toEqual(['/media/a.pdf']);
  expect(everLive(site, undefined).withdrawnFiles).toEqual([]);
});

test('what moved, was withdrawn or was given up says so', () => {
  const before = recordRelease(undefined, manifest([home, a, b], { files: ['/media/a.pdf'] }), one);
  const after = recordRelease(
    before,
    manifest([home, ...tombstone('2020/03/b'), fileTombstone('/media/a.pdf')], {
      redirects: [redirect('/2020/03/a/', '/2020/03/b/', { source: 'redirects.yaml' })],
      withdrawnFiles: ['/media/a.pdf', '/media/chua-tung-dang.pdf'],
    }),
    two,
  );
  expect(entryOf(after, '/2020/03/a/')).toMatchObject({
    fate: 'moved',
    to: '/2020/03/b/',
    first: one,
  });
  expect(entryOf(after, '/2020/03/b/')).toMatchObject({ fate: 'withdrawn', first: one });
  expect(entryOf(after, '/media/a.pdf')).toMatchObject({ fate: 'withdrawn', first: one });
  expect(entryOf(after, '/media/chua-tung-dang.pdf')).toBeUndefined();
  const last = recordRelease(after, manifest([home]), three);
  expect(entryOf(last, '/2020/03/a/')).toMatchObject({ fate: 'dropped', last: two });
  expect(everLive(undefined, last).pages.map(({ url }) => url)).toEqual(['/']);
});

test('a site built again without a change leaves what its manifest names the ledger by', () => {
  const site = manifest([home, a]);
  const ledger = recordRelease(undefined, site, one);
  expect(ledgerHash(recordRelease(ledger, site, two))).toBe(ledgerHash(ledger));
  expect(ledgerHash(recordRelease(ledger, manifest([home, a, b]), two))).not.toBe(
    ledgerHash(ledger),
  );
});

test('what was rolled back from must answer still, until it is given up by name', () => {
  const [first, second] = [manifest([home, a]), manifest([home, a, b])];
  const ledger = recordRelease(recordRelease(undefined, first, one), second, two);
  const [refusal, ...others] = compareSites(everLive(first, ledger), first).refusals;
  expect(refusal).toMatchObject({
    cause: { kind: 'articleGone', source: 'articles/2020/03/b.md' },
  });
  expect(others).toEqual([]);
  expect(compareSites(everLive(first, ledger), first, { acceptedLoss: 1 }).refusals).toEqual([]);
  const given = recordRelease(ledger, first, three);
  expect(compareSites(everLive(first, given), first).refusals).toEqual([]);
});

test('one is begun from an old manifest, and read back unchanged', () => {
  const site = {
    ...manifest([home, a], {
      redirects: [redirect('/cu.aspx', '/2020/03/a/', { query: 'id=1&t=Đ' })],
    }),
    base: 'https://tin.example/',
    articlesPerPage: 30,
  };
  const ledger = ledgerOfSite(site);
  expect(readLedger(ledgerText(ledger), 'x')).toEqual(ledger);
  expect(ledger.settings.map(({ name, value }) => `${name} ${value}`)).toEqual([
    'articlesPerPage 30',
    'base https://tin.example/',
    'identity https://tin.example/',
  ]);
  expect(nextRelease(ledger, 'f'.repeat(64))).toBe(`000001-${'f'.repeat(12)}`);
  const { base, articlesPerPage } = everLive(undefined, ledger);
  expect([base, articlesPerPage]).toEqual(['https://tin.example/', 30]);
});
