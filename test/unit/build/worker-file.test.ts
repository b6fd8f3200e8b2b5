import { expect, test } from 'vitest';
import { workerFile } from '../../../src/build/worker-file.ts';
import { planRoutes } from '../../../src/site/plan-routes.ts';
import { sitePaths } from '../../../src/url/site-path.ts';
import { makeCongress } from '../newsroom/make-congress.ts';
import { makeArticle, makeNewsroom, makeUnit } from '../site/make-newsroom.ts';

const script = sitePaths.script;
const assets = {
  pageScript: script('trang-0.js'),
  searchScript: script('tim-kiem-0.js'),
  offlineScript: script('ngoai-tuyen-0.js'),
  notFoundScript: script('khong-thay-0.js'),
  playerScript: script('nghe-0.js'),
  unitFilterScript: script('don-vi-0.js'),
  emergencyScript: script('khan-cap-0.js'),
  voiceScript: script('doc-may-0.js'),
  spokenScript: script('loi-doc-0.js'),
};

const newsroom = makeNewsroom({
  units: [makeUnit('xa')],
  congresses: [makeCongress('dai-hoi', { planned: '2020-05' })],
  articles: [
    makeArticle('2020/03/a', '2020-03-01'),
    makeArticle('2020/03/b', '2020-03-02', { stub: true }),
  ],
});

const worker = (isPreview = false): ReturnType<typeof workerFile> =>
  workerFile({
    routes: planRoutes(newsroom).routes,
    newsroom: { ...newsroom, isPreview },
    assets,
    gone: [sitePaths.article('2020/02/c')],
  });

test('it lists the front page, one order of the board, the newest articles, and what was withdrawn', async () => {
  const { bytes } = await worker();
  const base = new URL(newsroom.site.baseUrl).pathname.replace(/\/$/u, '');
  const told = [...bytes.matchAll(/"(\/[^"]*\/)"/gu)].map(([, path = '']) => path);
  expect(new Set(told)).toEqual(
    new Set(
      ['/', '/tien-do-dai-hoi/', '/2020/03/a/', '/2020/02/c/', '/ngoai-tuyen/'].map(
        (path) => base + path,
      ),
    ),
  );
  for (const path of [assets.pageScript, assets.offlineScript]) expect(bytes).toContain(path);
});

test('a preview keeps nothing', async () => {
  expect((await worker(true)).bytes).toContain('unregister');
});
