import { expect, test } from 'vitest';
import { compareSites } from '../../../src/permanence/compare-sites.ts';
import { fileOf } from '../../../src/url/site-path.ts';
import { siteManifest } from '../../../src/manifest/site-manifest.ts';
import { reportedChanges } from '../../../src/permanence/change-words.ts';
import { manifest, page } from '../manifest/make-manifest.ts';
import { sitePlanOf } from '../site/make-newsroom.ts';

/*
 * Names of page kinds in a live site's manifest may be those of an earlier or a later version of
 * the program.
 */

const live = manifest([
  page('/', 'home'),
  page('/hoi-dap/', 'questionList'),
  page('/hoi-dap/mot/', 'question', { source: 'questions/mot.md' }),
  page('/luu-tru/tuan-1/', '__proto__'),
]);

const builtWith = (isReported: boolean) => {
  const plan = sitePlanOf({}, false, isReported ? live : undefined);
  const print = { bytes: 1, sha256: 'a'.repeat(64) };
  const made = new Map(plan.pages.map(({ url }) => [fileOf(url), print]));
  const rest = { files: [], articles: [], withdrawnFiles: [] };
  return siteManifest({ ...plan, ...rest }, made, { generator: 'x' });
};

test('their pages refuse a publication once, and the printed cure ends in one', () => {
  const { refusals } = compareSites(live, builtWith(false));
  expect(refusals.map(({ cause }) => cause.kind)).toEqual(['listGone']);
  const cured = builtWith(true);
  expect(compareSites(live, cured).refusals).toEqual([]);
  expect(cured.redirects.map(({ from, to }) => [from, to])).toEqual([
    ['/hoi-dap/', '/'],
    ['/hoi-dap/mot/', '/'],
    ['/luu-tru/tuan-1/', '/luu-tru/'],
  ]);
});

test('a report still names them', () => {
  const reported = reportedChanges(compareSites(live, builtWith(true)).changes);
  const unknown = reported.filter(({ address }) => address.startsWith('/hoi-dap/'));
  expect(unknown.map(({ kind, what }) => `${kind}: ${what}`)).toEqual([
    'Trang khác: đổi chỗ',
    'Trang khác: đổi chỗ',
  ]);
});
