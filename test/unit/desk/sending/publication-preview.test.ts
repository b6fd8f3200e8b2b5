import { expect, test } from 'vitest';
import { liveArticles, waitUntilLive } from '../../../../src/desk/sending/live-articles.ts';
import { compareSites } from '../../../../src/permanence/compare-sites.ts';
import { publicationPreview } from '../../../../src/desk/sending/publication-preview.ts';
import type { ManifestPage, SiteManifest } from '../../../../src/manifest/site-manifest.ts';
import { everLive, noSite } from '../../../../src/permanence/ledger/ever-live.ts';
import { checksumOf } from '../../../../src/file-system/checksum.ts';
import type { SitePath } from '../../../../src/url/site-path.ts';

const page = (slug: string, body: string): ManifestPage => ({
  url: `/2020/03/${slug}/` as SitePath,
  kind: 'article',
  source: `articles/2020/03/${slug}.md`,
  title: `Bài ${slug}`,
  body,
  ...checksumOf(slug + body),
});

const site = (...pages: readonly ManifestPage[]): SiteManifest => ({ ...noSite, pages });
const previewOf = (live: SiteManifest | undefined, next: SiteManifest) => {
  const shown = everLive(live, undefined);
  return publicationPreview(compareSites(shown, next, { shown }), next, facts);
};

const facts = { today: '2020-03-06', live: '/dang/current' };

test('the window before a publication counts articles and says what is refused', () => {
  const live = site(page('cu', 'a'), page('giu', 'a'));
  const preview = previewOf(live, site(page('cu', 'b'), page('giu', 'a'), page('moi', 'a')));
  expect(preview.heading).toBe('Đưa lên trang: 1 bài mới, 1 bài sửa');
  expect([preview.added, preview.edited, preview.kept]).toEqual([
    [{ url: '/2020/03/moi/', title: 'Bài moi' }],
    [{ url: '/2020/03/cu/', title: 'Bài cu' }],
    1,
  ]);
  expect(preview.refusals).toEqual([]);
  const lost = previewOf(live, site(page('giu', 'a')));
  expect(lost.refusals).toHaveLength(1);
  expect(previewOf(live, live).heading).toBe('Không có bài nào thay đổi');
  expect(previewOf(undefined, live).added).toHaveLength(2);
});

test('an article is live when the outer page has its new text', async () => {
  const sent = [page('moi', 'b'), page('cu', 'a')];
  expect(liveArticles(sent, site(page('moi', 'a'), page('cu', 'a'))).missing).toEqual([sent[0]]);
  const answers = [undefined, site(page('cu', 'a')), site(...sent)];
  const pauses: number[] = [];
  const waiting = {
    ask: () => {
      const next = answers.shift();
      return next ? Promise.resolve(next) : Promise.reject(new Error('offline'));
    },
    pause: (milliseconds: number) => {
      pauses.push(milliseconds);
      return Promise.resolve();
    },
  };
  expect(await waitUntilLive(sent, { ...waiting, tries: 2 })).toEqual({
    kind: 'waiting',
    missing: [sent[0]],
  });
  expect(await waitUntilLive(sent, { ...waiting, tries: 2 })).toEqual({ kind: 'live' });
  expect(pauses).toEqual([5000]);
});
