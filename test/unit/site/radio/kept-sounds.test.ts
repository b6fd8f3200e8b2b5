import { expect, test } from 'vitest';
import { defaultStation } from '../../../../layouts/station.ts';
import type { VietnamMoment } from '../../../../src/dates/vietnam-clock.ts';
import { pageRenderer } from '../../../../src/eleventy/page-renderer.ts';
import { makeView } from '../../../../src/site/make-view.ts';
import { contextOver } from '../../../../src/site/site-context.ts';
import { sitePaths } from '../../../../src/url/site-path.ts';
import { makeBroadcast, makeProgramme } from '../../newsroom/make-broadcasts.ts';
import { plannedOf } from '../make-newsroom.ts';

const audio = sitePaths.media('a.mp3');
const parts = {
  site: { keepSounds: 3 },
  programmes: [makeProgramme('tin')],
  broadcasts: [makeBroadcast('2020/03/13-0530-tin', { audio })],
  media: [{ name: 'a.mp3', bytes: 9000, sha256: 'a' }],
};

const render = pageRenderer(defaultStation);

const pagesAt = (at: string): ReadonlyMap<string, string> => {
  const planned = plannedOf(parts, { at: at as VietnamMoment });
  const context = contextOver(planned.questions, planned.texts.read);
  return new Map(
    planned.plan.routes.map((route) => [
      route.url,
      render({ kind: route.kind, view: makeView(route, context) }),
    ]),
  );
};

const page = '/truyen-thanh/2020/03/13-0530-tin/';

test('a sound is heard until its months are over', () => {
  const pages = pagesAt('2020-06-12T23:59');
  expect(pages.get(page)).toContain('<audio');
  expect(pages.has('/media/a.mp3/')).toBe(false);
});

test('then the page says so, and the address of the sound answers', () => {
  const pages = pagesAt('2020-06-13T00:00');
  expect(pages.get(page)).not.toContain('<audio');
  expect(pages.get(page)).toContain(
    'Âm thanh được giữ 3 tháng; âm thanh của buổi phát này đã hết hạn ngày',
  );
  expect(pages.get('/media/a.mp3/')).toContain('13/06/2020');
});
