import { describe, expect, test } from 'vitest';
import { congress as congressLayout } from '../../../../layouts/kinds/congress.ts';
import type { Html } from '../../../../src/html/html.ts';
import type { CongressView } from '../../../../src/site/congresses/congress-view.ts';
import { attributesOf, documentOf, textsOf } from '../make-document.ts';
import { day, href, makeViews } from '../make-views.ts';
import { layoutOf } from '../show.ts';

const congress = layoutOf(congressLayout);

const full = makeViews('Đại hội').congress;
const page = (fields: Partial<CongressView> = {}): Html => congress({ ...full, ...fields });

const bare: Partial<CongressView> = {
  isPilot: false,
  isSlipped: false,
  unit: undefined,
  level: undefined,
  congressKind: undefined,
  ordinal: undefined,
  term: undefined,
  planned: undefined,
  place: undefined,
  note: undefined,
  suspensions: [],
  steps: [],
  consultations: [],
  papers: { before: [], after: [] },
  figures: [],
  goals: [],
  sources: [],
  articles: [],
  officialDocuments: [],
  attachments: [],
  before: undefined,
  after: undefined,
  asOf: undefined,
};

test('its place is in the box of facts', () => {
  expect(textsOf(page({ place: 'Hội trường xã' }), '.fact-box dd')).toContain('Hội trường xã');
});

test('its status comes first, in words', () => {
  const when = [{ text: 'dự kiến ', isMark: true as const }, { text: 'tháng 8/2020' }];
  const [line] = textsOf(page({ when, isSlipped: false }), '.standfirst');
  expect(line).toBe('Dự kiến: tháng 8/2020 Đại hội điểm');
});

test.each([
  ['da-hoan-thanh', 'Đã hoàn thành: 06/03/2020'],
  ['tam-dung', 'Tạm dừng (theo kế hoạch: 06/03/2020)'],
  ['hoan', 'Hoãn (theo kế hoạch: 06/03/2020)'],
  ['da-an-dinh', 'Đã ấn định ngày: 06/03/2020'],
] as const)('%s is shown as "%s", the day for machines too', (status, said) => {
  const when = [{ text: '06/03/2020', iso: '2020-03-06' }];
  const shown = page({ ...bare, status, when });
  expect(textsOf(shown, '.standfirst')).toEqual([said]);
  expect(attributesOf(shown, '.standfirst time', 'datetime')).toEqual(['2020-03-06']);
});

test('the box of facts says kind, level, ordinal, term and up to when it is known', () => {
  const box = textsOf(page({ level: 'cấp huyện', ordinal: 'XXV' }), '.fact-box dd');
  expect(box).toContain('Đại hội đại biểu, cấp huyện');
  expect(box).toContain('XXV');
  expect(box).toContain('06/03/2020');
  expect(textsOf(page({ congressKind: undefined, level: 'cấp cơ sở' }), '.fact-box dd')).toContain(
    'cấp cơ sở',
  );
});

describe('what articles say', () => {
  const fact = {
    of: { words: 'Số dư' },
    value: '15,3 %',
    quote: 'đạt 15,3%',
    source: { kind: 'article' as const, label: 'Bài', href: href('/tin/2020/03/bai/') },
  };

  test('comes with its words and the way to the article', () => {
    const shown = page({ figures: [fact] });
    expect(textsOf(shown, '.figures li')).toEqual(['15,3 % Số dư Theo bài Bài']);
    expect(textsOf(shown, '[aria-labelledby=bai_neu] .quotations dd')).toEqual(['“đạt 15,3%”']);
    expect(attributesOf(shown, '.figures a', 'href')).toEqual(['/tin/2020/03/bai/']);
  });
});

test('a number stands large, a sentence does not', () => {
  const source = { kind: 'article' as const, label: 'Bài', href: href('/b/') };
  const said = { of: { words: 'Kết quả' }, quote: 'Lời.', source };
  const values = ['148/150', '6/3/2020', 'thành công tốt đẹp', '15,3 % trên tổng số đại biểu'];
  const shown = page({ figures: values.map((value) => ({ ...said, value })) });
  expect(textsOf(shown, '.figure')).toEqual(['148/150']);
  expect(textsOf(shown, '.figure-words')).toEqual(values.slice(1));
});

test('a session says whether it is done, under way or to come, in words and by its sign', () => {
  const when = makeViews('x').congress.when;
  const steps = (['done', 'now', 'ahead', undefined] as const).map((standing) => ({
    kind: 'tru-bi' as const,
    when,
    note: undefined,
    standing,
    article: undefined,
  }));
  const shown = page({ steps });
  const said = textsOf(shown, '[aria-labelledby=cac_buoc] li').map((text) => text.split(' · ')[1]);
  expect(said).toEqual(['đã họp', 'đang họp', 'chưa họp', undefined]);
  expect(attributesOf(shown, '[aria-labelledby=cac_buoc] li', 'class')).toEqual([
    'step-done',
    'step-now',
    'step-ahead',
    'step-open',
  ]);
});

test('a suspension without an end says so', () => {
  const suspensions = [
    { from: day, to: undefined, note: undefined },
    { from: day, to: day, note: 'Phòng dịch.' },
  ];
  expect(textsOf(page({ suspensions }), '[aria-labelledby=tam_dung] li')).toEqual([
    'Từ 06/03/2020 (chưa rõ ngày tiếp tục)',
    'Từ 06/03/2020 đến 06/03/2020 · Phòng dịch.',
  ]);
});

test('what is not known leaves no empty heading, list or box', () => {
  const shown = page(bare);
  const document = documentOf(shown);
  expect(textsOf(shown, 'main h2')).toEqual(['Các bài về đại hội này', 'Thông tin đại hội']);
  expect(textsOf(shown, '.fact-box dt')).toEqual(['Tình trạng', 'Thời gian', 'Xem thêm']);
  expect(document.querySelector('main .badge')).toBeNull();
  expect(document.querySelectorAll('main ul, main nav')).toEqual([]);
  expect(textsOf(shown, '.empty')).toEqual(['Chưa có bài nào.']);
});

test('a step of the preparation is said to be done or to come in other words than a session', () => {
  const when = makeViews('x').congress.when;
  const one = { kind: 'gop-y' as const, when, note: undefined, article: undefined };
  const shown = page({
    steps: [
      { ...one, standing: 'done' },
      { ...one, standing: 'ahead' },
    ],
  });
  const said = textsOf(shown, '[aria-labelledby=cac_buoc] li').map((text) => text.split(' · ')[1]);
  expect(said).toEqual(['đã xong', 'chưa bắt đầu']);
});

test('the resolution has its goals, each with what was reached and the texts that say so', () => {
  const source = { kind: 'document' as const, label: 'Nghị quyết 01', href: href('/n/') };
  const said = { quote: 'Lời.', source };
  const reached = [{ ...said, year: 2022, value: '62,5 %' }];
  const goals = [
    { ...said, what: 'Nước sạch', value: '95 %', unit: undefined, by: 2025, reached },
    { ...said, what: 'Thu nhập', value: '80', unit: 'triệu đồng', by: undefined, reached: [] },
  ];
  const shown = page({ ...bare, goals });
  expect(textsOf(shown, '#nghi_quyet')).toEqual(['Chỉ tiêu của nghị quyết']);
  expect(textsOf(shown, '.goals dt')).toEqual(['Đề ra đến 2025', 'Năm 2022', 'Đề ra']);
  expect(textsOf(shown, '.goals dd')).toEqual([
    '95 % Theo Nghị quyết 01',
    '62,5 % Theo Nghị quyết 01',
    '80 triệu đồng Theo Nghị quyết 01',
  ]);
  expect(textsOf(shown, '.goals p')).toEqual(['Chưa có số liệu thực hiện.']);
});
