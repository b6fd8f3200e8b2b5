import { expect, test } from 'vitest';
import { makeView } from '../../../../src/site/make-view.ts';
import type { PageViews } from '../../../../src/site/page-kinds.ts';
import { contextOver } from '../../../../src/site/site-context.ts';
import { makeBroadcast, makeProgramme } from '../../newsroom/make-broadcasts.ts';
import { plannedOf, present } from '../make-newsroom.ts';

const planned = plannedOf({
  programmes: [
    makeProgramme('tin', { description: 'Tin trong xã.', presenter: 'Người đọc' }),
    makeProgramme('mau', { sample: true }),
  ],
  broadcasts: [
    makeBroadcast('2020/03/13-0530-tin', { slots: ['05:30', '17:00'] as never }),
    makeBroadcast('2020/03/13-0600-mau', { sample: true }),
  ],
});

const context = contextOver(planned.questions, planned.texts.read);

/** The metadata of a page for machines. */
const dataOf = (url: string): readonly object[] => {
  const route = present(planned.plan.routes.find((each) => each.url === url));
  return (makeView(route, context) as PageViews['broadcast']).structuredData;
};

const series = 'https://h.example/tin/truyen-thanh/chuong-trinh/tin/';

test('a broadcast is an episode of its series, with each time at which it is on air', () => {
  expect(dataOf('/truyen-thanh/2020/03/13-0530-tin/')[0]).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'RadioEpisode',
    '@id': 'https://h.example/tin/truyen-thanh/2020/03/13-0530-tin/',
    name: 'Chương trình tin',
    datePublished: '2020-03-13',
    partOfSeries: { '@type': 'RadioSeries', '@id': series },
    publication: [
      {
        '@type': 'BroadcastEvent',
        startDate: '2020-03-13T05:30:00+07:00',
        isLiveBroadcast: false,
        publishedOn: { '@type': 'BroadcastService' },
      },
      {
        '@type': 'BroadcastEvent',
        startDate: '2020-03-13T17:00:00+07:00',
        description: 'Phát lại',
      },
    ],
  });
});

test('a programme is a series', () => {
  expect(dataOf('/truyen-thanh/chuong-trinh/tin/')[0]).toMatchObject({
    '@type': 'RadioSeries',
    '@id': series,
    description: 'Tin trong xã.',
    actor: { '@type': 'Person', name: 'Người đọc' },
  });
});

test.each(['/truyen-thanh/chuong-trinh/mau/', '/truyen-thanh/2020/03/13-0600-mau/'])(
  'a sample is none: %s',
  (url) => {
    expect(JSON.stringify(dataOf(url))).not.toContain('Radio');
  },
);
