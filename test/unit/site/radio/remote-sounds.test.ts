import { expect, test } from 'vitest';
import { defaultStation } from '../../../../layouts/station.ts';
import type { VietnamMoment } from '../../../../src/dates/vietnam-clock.ts';
import { pageRenderer } from '../../../../src/eleventy/page-renderer.ts';
import { makeView } from '../../../../src/site/make-view.ts';
import { contextOver } from '../../../../src/site/site-context.ts';
import { parseRemoteSound, parseSoundHost } from '../../../../src/url/sound-address.ts';
import { makeBroadcast, makeProgramme } from '../../newsroom/make-broadcasts.ts';
import { makeArticle, plannedOf } from '../make-newsroom.ts';

const audio = parseRemoteSound('https://am-thanh.example/2020/13.mp3');
const audioFile = { bytes: 2_831_155, length: 735, sha256: 'ab'.repeat(32) };
const parts = {
  site: { keepSounds: 3, soundHost: parseSoundHost('https://am-thanh.example') },
  programmes: [makeProgramme('tin')],
  broadcasts: [makeBroadcast('2020/03/13-0530-tin', { audio, audioFile })],
  articles: [
    makeArticle('2020/03/doc', '2020-03-06', {
      audio: parseRemoteSound('https://am-thanh.example/doc.mp3'),
      audioFile,
    }),
    makeArticle('2020/03/khong', '2020-03-06'),
  ],
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
const policy = 'media-src &#39;self&#39; https://am-thanh.example;';

test('a sound on the sound host is played from there, with the size and length that are written', () => {
  const html = pagesAt('2020-06-12T23:59').get(page);
  expect(html).toContain(`<audio controls preload="none" src="${audio}"`);
  expect(html).toMatch(/12 phút.*2,8\s?MB/su);
  expect(html).toContain(`"contentUrl":"${audio}"`);
  /** The worker could not keep it for listening without a network. */
  expect(html).not.toContain('data-keep');
});

test('only pages that play such a sound may load from that host', () => {
  const pages = pagesAt('2020-06-12T23:59');
  const allowed = [...pages].filter(([, html]) => html.includes(policy)).map(([url]) => url);
  expect(allowed.toSorted()).toEqual(['/', '/2020/03/doc/', '/truyen-thanh/', page].toSorted());
});

test('when its time is over, its page says so, and no page leads to it', () => {
  const pages = pagesAt('2020-06-13T00:00');
  expect(pages.get(page)).toContain('âm thanh của buổi phát này đã hết hạn ngày');
  const leading = [...pages].filter(([, html]) => html.includes('13.mp3'));
  expect(leading).toEqual([]);
  /** The sound of an article stays. */
  expect(pages.get('/2020/03/doc/')).toContain('https://am-thanh.example/doc.mp3');
});
