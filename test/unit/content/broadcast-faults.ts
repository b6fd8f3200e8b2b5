import { silentMp3 } from '../media/sample-sounds.ts';
import type { FaultRow } from './fault-row.ts';
import { remoteSoundFaults } from './remote-sound-faults.ts';
import { article, markdownFile, type ContentFiles } from './make-content.ts';

const programme = (fields = ''): string => `programmes:
  - id: ban-tin-sang
    name: Bản tin sáng
    days: [T2-T7]
    slots: ["05:30", "17:00"]
${fields}    guid: 56648b9a-8ecf-5b1a-be55-228b8deb2d0c
`;

const register = { 'programmes.yaml': programme() };

/** On Friday 13 March 2020: programme on line 2, date 3, audio 4, others from 5. */
const broadcast = (fields: Readonly<Record<string, string>> = {}): string =>
  markdownFile(
    Object.entries({
      programme: 'ban-tin-sang',
      date: '2020-03-13',
      audio: '/media/a.mp3',
      ...fields,
    })
      .filter(([, value]) => value !== '')
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n'),
    '',
  );

const file = 'broadcasts/2020/03/13-0530-ban-tin-sang.md';
const inIt = (place: string): string => `content/${file}:${place}`;
const sound = { 'media/a.mp3': silentMp3(10) };

const row = (
  sentence: string,
  files: ContentFiles,
  places: readonly string[],
  cures: string | readonly string[],
): FaultRow => [`besides: ${sentence}`, { ...register, ...sound, ...files }, places, cures];

const fields = (
  sentence: string,
  misused: Readonly<Record<string, string>>,
  place: string,
  cure: string,
): FaultRow => row(sentence, { [file]: broadcast(misused) }, [inIt(place)], cure);

const programmes = (sentence: string, line: string, place: string, cure: string): FaultRow => [
  `besides: ${sentence}`,
  { 'programmes.yaml': programme(`    ${line}\n`) },
  [`content/programmes.yaml:${place}`],
  cure,
];

/** Faults of programmes and broadcasts. */
export const broadcastFaults: readonly FaultRow[] = [
  row('a broadcast as it should be', { [file]: broadcast() }, [], []),
  row(
    'a broadcast with times as people write them, on days as people name them',
    {
      'programmes.yaml': `programmes:\n  - id: ban-tin-sang\n    name: A\n    days: [thứ Hai đến thứ Sáu, CN]\n    slots: [5h30, 17 giờ]\n    guid: 56648b9a-8ecf-5b1a-be55-228b8deb2d0c\n`,
      [file]: broadcast({ slots: '["5:30", 17h]', items: '[{ at: "0:00", title: Ca nhạc }]' }),
    },
    [],
    [],
  ),
  fields(
    'a programme that is not there',
    { programme: 'ban-tin-sag' },
    '2:12 PROGRAMME_UNKNOWN',
    'ý bạn là "ban-tin-sang"?',
  ),
  row(
    'a programme by its name instead of its id',
    { [file]: broadcast({ programme: 'Bản tin sáng' }) },
    [inIt('2:12 PROGRAMME_UNKNOWN')],
    'ý bạn là "ban-tin-sang"?',
  ),
  fields(
    'an item with an article that is not there',
    { items: '[{ article: bai-khong-co }]' },
    '5:20 RELATED_UNKNOWN',
    'viết đúng tên tệp của bài',
  ),
  row(
    'an item with an article of two months',
    {
      'articles/2020/02/x.md': article({ title: 'Tin tháng Hai', date: '2020-02-06' }, 'Một.'),
      'articles/2020/03/x.md': article({ title: 'Tin tháng Ba' }, 'Hai.'),
      [file]: broadcast({ items: '[{ article: x }]' }),
    },
    ['content/articles/2020/03/x.md:1:1 SLUG_TWICE (warning)', inIt('5:20 RELATED_AMBIGUOUS')],
    ['', 'viết kèm năm và tháng'],
  ),
  fields(
    'an item that reads nothing',
    { items: '[{ at: "00:00" }]' },
    '5:9 BROADCAST_ITEM_EMPTY',
    'ghi article: tên tệp của bài, hoặc title: tên mục',
  ),
  fields(
    'items out of order',
    { items: '[{ at: "03:00", title: A }, { title: B }, { at: "02:15", title: C }]' },
    '5:56 BROADCAST_ITEM_ORDER',
    'mục này ở phút 02:15, trong khi mục đứng trên ở phút 03:00',
  ),
  fields(
    'a moment in words',
    { items: '[{ at: 2 phút 15, title: A }]' },
    '5:15 SOUND_TIME',
    'ví dụ "02:15"',
  ),
  fields('an hour that no day has', { slots: '["25:00"]' }, '5:9 TIME_OF_DAY', '"05:30" hoặc'),
  fields('an hour as a number', { slots: '[17]' }, '5:9 TIME_OF_DAY', 'viết "17:00"'),
  [
    'besides: a weekday that no week has',
    { 'programmes.yaml': programme().replace('T2-T7', 'T8') },
    ['content/programmes.yaml:4:12 WEEKDAY'],
    'T2-T6',
  ],
  [
    'besides: an identity that is none',
    { 'programmes.yaml': programme().replace(/guid: .*/u, 'guid: podcast-1') },
    ['content/programmes.yaml:6:11 PODCAST_ID'],
    'chạy npm run check',
  ],
  row(
    'a podcast without an identity of its own',
    {
      'programmes.yaml': programme().replace(/ {4}guid: .*\n/u, ''),
      [file]: broadcast(),
    },
    ['content/programmes.yaml:2:9 PODCAST_NO_ID (note)'],
    'thêm một dòng guid: ',
  ),
  programmes(
    'a kind of podcast with one letter too many',
    'category: chính-quyềnn',
    '6:15 FIELD_VALUE',
    'ý bạn là "chinh-quyen"?',
  ),
  programmes(
    'a kind of podcast that no directory has',
    'category: đại hội',
    '6:15 FIELD_VALUE',
    'viết một trong: tin-tuc, ',
  ),
  programmes('a length in words', 'minutes: 15 phút', '6:14 MINUTES', 'viết một số nguyên'),
  programmes('a pace that nobody reads at', 'pace: 17', '6:11 PACE', 'từ 60 đến 400'),
  programmes('a language by its name', 'language: Tiếng Mông', '6:15 LANGUAGE', 'hmn (Mông)'),
  row(
    'a broadcast copied from another day, with the date of that day',
    { 'broadcasts/2020/03/14-0530-ban-tin-sang.md': broadcast() },
    ['content/broadcasts/2020/03/14-0530-ban-tin-sang.md:3:7 BROADCAST_NAME (warning)'],
    '2020/03/13-0530-ban-tin-sang.md',
  ),
  row(
    'a broadcast in the folder of another month',
    { 'broadcasts/2020/04/tin-dac-biet.md': broadcast() },
    ['content/broadcasts/2020/04/tin-dac-biet.md:3:7 BROADCAST_NAME (warning)'],
    'nếu chép từ buổi khác thì sửa lại ngày',
  ),
  row(
    'two broadcasts in one slot of one cluster',
    {
      [file]: broadcast({ clusters: '[Đông, Đoài]' }),
      'broadcasts/2020/03/13-0530-tin-xa.md': broadcast({
        programme: 'tin-xa',
        clusters: '[Đông]',
      }),
      'broadcasts/2020/03/13-0530-tin-thon.md': broadcast({
        programme: 'tin-xa',
        slots: '["05:30"]',
        clusters: '[Nam]',
      }),
      'programmes.yaml': `${programme()}  - { id: tin-xa, name: Tin xã, guid: 56648b9a-8ecf-5b1a-be55-228b8deb2d0c }\n`,
    },
    [
      'content/broadcasts/2020/03/13-0530-tin-thon.md:3:7 BROADCAST_NAME (warning)',
      'content/broadcasts/2020/03/13-0530-tin-xa.md:3:7 BROADCAST_SLOT_TAKEN',
    ],
    ['13-0530-tin-xa.md', `đã có content/${file} trên cùng cụm loa`],
  ),
  row(
    'an emergency in the slot of another broadcast, with its end',
    {
      [file]: broadcast(),
      'broadcasts/2020/03/13-0530-khan.md': broadcast({
        programme: 'khan',
        priority: 'khan-cap',
        until: '2020-03-13 18:00',
      }),
      'programmes.yaml': `${programme()}  - { id: khan, name: Khẩn, guid: 56648b9a-8ecf-5b1a-be55-228b8deb2d0c }\n`,
    },
    [],
    [],
  ),
  fields(
    'an emergency without an end',
    { priority: 'khan-cap' },
    '5:11 BROADCAST_NO_END',
    'thêm một dòng until',
  ),
  fields(
    'a broadcast that ends before it begins',
    { until: '2020-03-13 05:00' },
    '5:8 BROADCAST_ENDS_EARLY',
    'không sau lúc bắt đầu phát (2020-03-13 05:30)',
  ),
  row(
    'a broadcast of which nobody knows the hour',
    {
      'broadcasts/2020/03/tin.md': broadcast({ programme: 'tin' }),
      'programmes.yaml': `programmes:\n  - { id: tin, name: Tin, guid: 56648b9a-8ecf-5b1a-be55-228b8deb2d0c }\n`,
    },
    ['content/broadcasts/2020/03/tin.md:3:7 BROADCAST_NO_SLOT'],
    'thêm một dòng slots',
  ),
  row(
    'a broadcast on a day that its programme does not have',
    { 'broadcasts/2020/03/15-0530-ban-tin-sang.md': broadcast({ date: '2020-03-15' }) },
    ['content/broadcasts/2020/03/15-0530-ban-tin-sang.md:3:7 BROADCAST_DAY (warning)'],
    '2020-03-15 là Chủ nhật',
  ),
  row(
    'a broadcast at an hour that its programme does not have',
    { 'broadcasts/2020/03/13-0600-ban-tin-sang.md': broadcast({ slots: '["06:00"]' }) },
    ['content/broadcasts/2020/03/13-0600-ban-tin-sang.md:5:9 BROADCAST_HOUR (warning)'],
    'không có giờ phát 06:00 (có 05:30, 17:00)',
  ),
  [
    'besides: a broadcast of the past without sound',
    { ...register, [file]: broadcast({ audio: '' }) },
    [inIt('3:7 BROADCAST_SILENT (note)')],
    'chép tệp thu vào thư mục media rồi ghi audio',
  ],
  [
    'besides: a broadcast whose sound is not there',
    { ...register, ...sound, [file]: broadcast({ audio: '/media/b.mp3' }) },
    [inIt('4:8 MEDIA_MISSING'), 'content/media/a.mp3:1:1 SOUND_UNUSED (warning)'],
    'ý bạn là "/media/a.mp3"?',
  ],
  [
    'besides: a broadcast whose sound was withdrawn, which its page says',
    {
      ...register,
      'withdrawn-media.yaml':
        'withdrawnMedia:\n  - { file: /media/a.mp3, date: 2020-05-01, reason: Hết hạn giữ }\n',
      [file]: broadcast(),
    },
    [],
    [],
  ],
  ...remoteSoundFaults,
  fields('the sound by its Vietnamese name', { 'âm thanh': 'A' }, '5:1 KEY_UNKNOWN', 'audio'),
];
