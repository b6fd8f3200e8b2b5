import { describe, expect, test } from 'vitest';
import { defaultStation } from '../../../../layouts/station.ts';
import type { VietnamMoment } from '../../../../src/dates/vietnam-clock.ts';
import { pageRenderer } from '../../../../src/eleventy/page-renderer.ts';
import { makeView } from '../../../../src/site/make-view.ts';
import type { PageViews } from '../../../../src/site/page-kinds.ts';
import { contextOver } from '../../../../src/site/site-context.ts';
import { makeArticle, plannedOf, type ContentParts } from '../make-newsroom.ts';
import { makeBroadcast, makeProgramme } from '../../newsroom/make-broadcasts.ts';

const emergency = makeBroadcast('2020/03/13-2200-tin', {
  title: 'Vỡ đê',
  priority: 'khan-cap',
  until: '2020-03-14T06:00' as VietnamMoment,
  body: 'Bà con **thôn Đông** lên đê.\n\nĐoạn hai.',
});

const site = (broadcasts: ContentParts['broadcasts'] = [emergency]): ContentParts => ({
  programmes: [makeProgramme('tin')],
  articles: [
    makeArticle('2020/03/truoc', '2020-03-12'),
    makeArticle('2020/03/hom-do', '2020-03-13'),
    makeArticle('2020/03/hom-sau', '2020-03-14 05:00'),
    makeArticle('2020/03/thang', '2020-03', {
      date: { precision: 'month', day: '2020-03-13' } as never,
    }),
  ],
  broadcasts: [makeBroadcast('2020/03/10-0530-tin'), ...broadcasts],
});

const render = pageRenderer(defaultStation);

/** Every page of a site at a moment, as it is written. */
const pagesAt = (at: string, parts: ContentParts = site()): ReadonlyMap<string, string> => {
  const planned = plannedOf(parts, { at: at as VietnamMoment });
  const context = contextOver(planned.questions, planned.texts.read);
  return new Map(
    planned.plan.routes.map((route) => [
      route.url,
      render({ kind: route.kind, view: makeView(route, context) }),
    ]),
  );
};

const bannered = (pages: ReadonlyMap<string, string>): string[] =>
  [...pages]
    .filter(([, page]) => page.includes('data-until'))
    .map(([url]) => url)
    .toSorted();

describe('the pages of the day', () => {
  test.each<[string, readonly string[]]>([
    ['2020-03-13T21:59', []],
    [
      '2020-03-13T22:00',
      ['/', '/2020/03/hom-do/', '/truyen-thanh/', '/truyen-thanh/2020/03/13-2200-tin/'],
    ],
    [
      '2020-03-14T05:59',
      [
        '/',
        '/2020/03/hom-do/',
        '/2020/03/hom-sau/',
        '/truyen-thanh/',
        '/truyen-thanh/2020/03/13-2200-tin/',
      ],
    ],
    ['2020-03-14T06:00', []],
  ])('at %s', (at, expected) => {
    expect(bannered(pagesAt(at))).toEqual(expected);
  });

  test('say what it is, until when, and lead to it', () => {
    const home = pagesAt('2020-03-13T23:00').get('/') ?? '';
    expect(/<section class="site-note".*?<\/section>/su.exec(home)?.[0]).toBe(
      '<section class="site-note" aria-label="Khẩn cấp" data-until="2020-03-14T06:00+07:00"><div class="wrap"><p><strong><a href="/tin/truyen-thanh/2020/03/13-2200-tin/">Khẩn cấp: Vỡ đê</a></strong>, có hiệu lực đến <time datetime="2020-03-14T06:00+07:00">14/03/2020 06:00</time></p><p>Bà con thôn Đông lên đê.</p></div></section>',
    );
  });

  test('are the only ones that change when it begins: the archive keeps its bytes', () => {
    const [before, during] = [pagesAt('2020-03-13T21:59'), pagesAt('2020-03-13T23:00')];
    const changed = [...during].filter(([url, page]) => before.get(url) !== page);
    expect(changed.map(([url]) => url).toSorted()).toEqual(bannered(during));
    expect(during.size).toBeGreaterThan(changed.length + 10);
  });
});

test('the site is known to change when it begins and when it ends', () => {
  const nextAt = (at: string): string | undefined => {
    const { newsroom, questions } = plannedOf(site(), { at: at as VietnamMoment });
    questions.emergenciesNow();
    return newsroom.clock.nextChange('emergency');
  };
  expect([
    nextAt('2020-03-01T00:00'),
    nextAt('2020-03-13T22:00'),
    nextAt('2020-03-14T06:00'),
  ]).toEqual(['2020-03-13T22:00', '2020-03-14T06:00', undefined]);
});

test('the station’s page names the next day today, and the emergency goes on there', () => {
  const planned = plannedOf(site(), { at: '2020-03-14T01:00' as VietnamMoment });
  const context = contextOver(planned.questions, planned.texts.read);
  const route = planned.plan.routes.find(({ kind }) => kind === 'radio');
  const view = makeView(route as never, context) as PageViews['radio'];
  const today = view.days.find(({ isToday }) => isToday);
  expect([
    today?.date?.iso,
    today?.slots.map(({ time, priority }) => `${time} ${priority}`),
  ]).toEqual(['2020-03-14', ['00:00 khan-cap', '05:30 thong-thuong', '17:00 thong-thuong']]);
});
