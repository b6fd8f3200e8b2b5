import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeFiles } from '../unit/content/make-content.ts';
import { congressStages } from './congress-story-content.ts';
import { testFolder, wordsOf } from './fixture-site.ts';
import { seenAt, type SeenSite } from './seen-at.ts';

/* A congress from its preparation to what became of its goals, as residents see it at each moment. */

const paths = {
  congress: '/dai-hoi/dai-hoi-xa-mau/',
  comment: '/gop-y/du-thao-xa-mau/',
  board: '/tien-do-dai-hoi/',
  home: '/',
} as const;

const seen = async (stage: keyof typeof congressStages, now: string): Promise<SeenSite> => {
  const content = join(await testFolder(), 'content');
  await writeFiles(content, congressStages[stage]);
  return seenAt(content, now);
};

const mainOf = (site: SeenSite, path: string): string =>
  wordsOf(site.pageAt(path).querySelector('main'));

type Moment = readonly [
  what: string,
  stage: keyof typeof congressStages,
  now: string,
  said: Readonly<Partial<Record<keyof typeof paths, readonly string[]>>>,
  notSaid: Readonly<Partial<Record<keyof typeof paths, readonly string[]>>>,
];

const ways = ['gop-y@xa-mau.example', '0220 000 000', 'giờ hành chính'];

const moments: readonly Moment[] = [
  [
    'before the draft papers are open',
    'prepared',
    '2026-02-28T23:59',
    {
      comment: ['Sắp nhận góp ý từ ngày 01/03/2026'],
      congress: ['Dự kiến: 11–12/05/2026', 'Nhà văn hóa xã Mẫu', 'Dự thảo Báo cáo chính trị'],
      board: ['Đại hội các chi bộ đã xong'],
    },
    { home: ['Mời góp ý'], comment: ways },
  ],
  [
    'from their first day: on the front page, with the ways to answer',
    'prepared',
    '2026-03-01T00:00',
    {
      home: ['Mời góp ý', 'đến hết ngày 20/03/2026'],
      comment: ['Đang nhận góp ý', ...ways],
      board: ['Lấy ý kiến góp ý vào dự thảo đang tiến hành'],
    },
    {},
  ],
  [
    'to the last minute of their last day',
    'prepared',
    '2026-03-20T23:59',
    { home: ['Mời góp ý'], comment: ways },
    {},
  ],
  [
    'closed by the clock alone',
    'prepared',
    '2026-03-21T00:00',
    {
      comment: ['Đã hết hạn góp ý ngày 20/03/2026', 'Chưa có bản tổng hợp ý kiến.'],
      board: ['Lấy ý kiến góp ý vào dự thảo đã xong'],
    },
    { home: ['Mời góp ý'], comment: ways },
  ],
  [
    'what was said and taken over, with its source',
    'answered',
    '2026-04-03T08:00',
    {
      comment: ['41 ý kiến', 'Bổ sung chỉ tiêu nước sạch', 'Theo bài Tổng hợp góp ý'],
      congress: ['Duyệt nhân sự dự kiến tháng 4/2026'],
    },
    {},
  ],
  [
    'on its first day: within the week, in session',
    'answered',
    '2026-05-11T08:00',
    {
      board: ['Trong bảy ngày tới', 'Phiên trù bị đang họp'],
      congress: ['Phiên trù bị 11/05/2026 · đang họp', 'Phiên chính thức 12/05/2026 · chưa họp'],
    },
    {},
  ],
  [
    'results: each number with its article and words',
    'held',
    '2026-05-14T08:00',
    {
      congress: [
        'Đã hoàn thành: 11–12/05/2026',
        '148/150',
        '27/31 Trúng cử ban chấp hành (đồng chí) Theo bài Kết quả đại hội',
        '“bầu 27 trong 31 đồng chí được giới thiệu”',
      ],
      board: ['1 Đã hoàn thành', 'Chuẩn y kết quả chưa bắt đầu'],
    },
    { congress: ['Nghị quyết và chỉ tiêu'] },
  ],
  [
    'the resolution and its goals',
    'resolved',
    '2026-06-11T08:00',
    {
      congress: ['Nghị quyết 01-NQ/ĐH', 'Đề ra đến 2030 95,5 %', 'Chưa có số liệu thực hiện.'],
      board: ['Chuẩn y kết quả đã xong'],
    },
    {},
  ],
  [
    'what became of them over the term',
    'reported',
    '2028-01-06T08:00',
    { congress: ['Năm 2027 90 % Theo bài Tổng kết năm 2027'] },
    { congress: ['Chưa có số liệu thực hiện.'] },
  ],
];

test.each(moments)('%s', async (_what, stage, now, said, notSaid) => {
  const site = await seen(stage, now);
  for (const [place, words] of Object.entries(said)) {
    const text = mainOf(site, paths[place as keyof typeof paths]);
    for (const each of words) expect(text).toContain(each);
  }
  for (const [place, words] of Object.entries(notSaid)) {
    const text = mainOf(site, paths[place as keyof typeof paths]);
    for (const each of words) expect(text).not.toContain(each);
  }
});

describe('beside the pages', () => {
  test('the calendar has the consultation and the congress; the feed its first day', async () => {
    const [before, open] = [
      await seen('prepared', '2026-02-28T23:59'),
      await seen('prepared', '2026-03-01T00:00'),
    ];
    const calendar = before.calendarAt('/tien-do-dai-hoi/lich.ics');
    expect(calendar.match(/^DTSTART;VALUE.*$/gmu)).toEqual([
      'DTSTART;VALUE=DATE:20260301',
      'DTSTART;VALUE=DATE:20260511',
    ]);
    expect(open.calendarAt('/tien-do-dai-hoi/lich.ics')).toBe(calendar);
    expect(before.feedAt('/gop-y/atom.xml')).not.toContain('<entry>');
    expect(open.feedAt('/gop-y/atom.xml')).toContain('du-thao-xa-mau');
  });
});
