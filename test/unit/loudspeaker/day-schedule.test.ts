import { describe, expect, test } from 'vitest';
import { vi } from '../../../layouts/words/vi/vi.ts';
import { broadcastScript } from '../../../src/announcer/broadcast-script.ts';
import type { Broadcast } from '../../../src/content/content.ts';
import { broadcastSchema } from '../../../src/content/schema/broadcast-schema.ts';
import { programmesSchema } from '../../../src/content/schema/programme-schema.ts';
import type { CalendarDate } from '../../../src/dates/calendar-date.ts';
import { boardText } from '../../../src/loudspeaker/board-text.ts';
import { daySchedule, soundName, soundsByPath } from '../../../src/loudspeaker/day-schedule.ts';
import { logSheet } from '../../../src/loudspeaker/log-sheet.ts';
import { playList } from '../../../src/loudspeaker/play-list.ts';
import { scheduleCsv, scheduleJson } from '../../../src/loudspeaker/schedule-files.ts';
import { makeArticle, makeNewsroom, present } from '../site/make-newsroom.ts';
import { sitePaths } from '../../../src/url/site-path.ts';

const day = '2020-03-12' as CalendarDate;

const { programmes } = programmesSchema.parse({
  programmes: [
    {
      id: 'ban-tin',
      name: 'Bản tin xã',
      slots: ['05:30', '17:00'],
      minutes: 1,
      greeting: '{đài} chào bà con, {giờ}.',
      closing: 'Hết.',
    },
    { id: 'thong-bao', name: 'Thông báo' },
  ],
});

const make = (slug: string, fields: object, body = ''): Broadcast => ({
  ...broadcastSchema.parse({ date: day, ...fields }),
  key: `2020/03/${slug}`,
  slug,
  path: sitePaths.plainPage(slug),
  file: `content/broadcasts/2020/03/${slug}.md`,
  body,
  bodyLine: 6,
});

const newsroom = makeNewsroom({
  programmes,
  articles: [makeArticle('2020/03/hop', '2020-03-12', { title: 'UBND họp', body: 'Bàn 15 việc.' })],
  broadcasts: [
    make(
      '12-0530-ban-tin',
      {
        programme: 'ban-tin',
        slots: ['05:30', '17:00'],
        audio: '/media/sang.mp3',
        items: [{ at: '00:10', article: 'hop' }, { title: 'Thời tiết ngày 3/5' }],
        clusters: ['Thôn 1', 'Thôn 2'],
      },
      'Lời dẫn.',
    ),
    make('12-0530-thong-bao', {
      programme: 'thong-bao',
      slots: ['05:30'],
      priority: 'khan-cap',
      until: '2020-03-12 09:00',
      title: '=Bão, số 2',
    }),
    make('13-0530-ban-tin', { programme: 'ban-tin', date: '2020-03-13' }),
  ],
});

const sounds = soundsByPath(
  [{ name: 'sang.mp3', bytes: 1000, sha256: 'ab' }],
  new Map([['/media/sang.mp3', { seconds: 61 }]]),
);
const entries = daySchedule(newsroom.broadcasts, day, sounds);

test('a day is in order of time, an emergency first', () => {
  expect(entries.map((each) => [each.name, each.isRepeat, soundName(each)])).toEqual([
    ['01-0530-thong-bao', false, undefined],
    ['02-0530-ban-tin', false, '02-0530-ban-tin.mp3'],
    ['03-1700-ban-tin', true, '03-1700-ban-tin.mp3'],
  ]);
});

test('the play list has the sounds with their lengths', () => {
  expect(playList(entries)).toBe(`#EXTM3U
#EXTENC:UTF-8
#EXTINF:61,05:30 Bản tin xã
02-0530-ban-tin.mp3
#EXTINF:61,17:00 Bản tin xã
03-1700-ban-tin.mp3
`);
});

test('the schedule as JSON', () => {
  const { station, entries: records } = JSON.parse(scheduleJson(entries, day, 'Đài X'));
  expect(station).toBe('Đài X');
  expect(records.slice(0, 2)).toMatchObject([
    { slot: '05:30', priority: 'khan-cap', until: '2020-03-12T09:00', clusters: [] },
    {
      date: day,
      repeat: false,
      programme: 'ban-tin',
      file: '02-0530-ban-tin.mp3',
      bytes: 1000,
      seconds: 61,
      sha256: 'ab',
      clusters: ['Thôn 1', 'Thôn 2'],
      items: [{ at: 10, title: 'UBND họp' }, { title: 'Thời tiết ngày 3/5' }],
    },
  ]);
});

test('the schedule as CSV is for Excel, and no title is a formula', () => {
  const csv = scheduleCsv(entries, day);
  expect(csv).toMatch(/^\uFEFFdate,slot,/u);
  expect(csv).toContain(`"'=Bão, số 2"`);
  expect(csv).toContain('Thôn 1; Thôn 2');
  expect(csv.trimEnd().split('\r\n')).toHaveLength(4);
});

test('the sheet to sign has a row for each, escaped', () => {
  const sheet = logSheet(entries, { station: '<Đài>', day }, vi);
  expect(sheet.match(/<td class="sign">/gu)).toHaveLength(9);
  expect(sheet).toContain('&lt;Đài&gt;');
  expect(sheet).toContain('Khẩn cấp');
  expect(sheet).toContain('1 phút 1 giây');
});

describe('a broadcast as a script', () => {
  const script = broadcastScript(present(newsroom.broadcasts.find(({ audio }) => audio)), {
    site: newsroom.site,
    articles: newsroom.articleByKey,
    words: vi,
    placesIn: () => () => undefined,
  });

  test('has greeting, introduction, items and closing', () => {
    expect(boardText(script).split('\n')).toEqual([
      'Đài phát thanh huyện chào bà con, năm giờ ba mươi phút. Lời dẫn.',
      'Ủy ban nhân dân họp.',
      'Bàn mười lăm việc.',
      'Thời tiết ngày ba tháng năm.',
      'Hết.',
      '',
    ]);
  });

  test('knows its slot', () => {
    expect(script).toMatchObject({
      slotSeconds: 60,
      programme: 'Bản tin xã',
      slots: ['05:30', '17:00'],
    });
  });
});
