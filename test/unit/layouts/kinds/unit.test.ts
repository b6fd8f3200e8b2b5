import { expect, test } from 'vitest';
import { vi } from '../../../../layouts/words/vi/vi.ts';
import { unit as unitLayout } from '../../../../layouts/kinds/unit.ts';
import type { UnitView } from '../../../../src/site/units/unit-view.ts';
import { attributesOf, textsOf } from '../make-document.ts';
import { href, makeViews } from '../make-views.ts';
import { layoutOf } from '../show.ts';

const unit = layoutOf(unitLayout);

const view: UnitView = {
  ...makeViews('x').unit,
  name: 'Đảng bộ xã',
  before: undefined,
  note: 'Ghi chú.',
  parent: { label: 'Đảng bộ huyện', href: href('/tin/huyen/') },
  children: [{ label: 'Chi bộ', href: href('/tin/chi-bo/') }],
};

/** A unit with only a name and a kind in the register. */
const bare: UnitView = {
  ...view,
  note: undefined,
  validFrom: undefined,
  validTo: undefined,
  parent: undefined,
  children: [],
  formerChildren: [],
  predecessors: [],
  predecessorsInPart: [],
  successors: [],
  successorsInPart: [],
  placeCode: undefined,
  predecessorArticles: [],
  officialDocuments: [],
  tasks: [],
  contacts: [],
  appointments: [],
  congresses: [],
  calendarHref: undefined,
};

const terms = (page: UnitView): string[] => textsOf(unit(page), '.fact-box dt');

test('the way leads over the unit above', () => {
  expect(attributesOf(unit(view), '.breadcrumb a', 'href')).toEqual(['/tin/x/', '/tin/huyen/']);
  expect(textsOf(unit(view), '.breadcrumb [aria-current=page]')).toEqual(['Đảng bộ xã']);
});

test.each([
  ['present', [vi.chooseThisUnit]],
  ['ahead', [vi.chooseThisUnit]],
  ['former', []],
] as const)('a unit that is %s can be kept as the reader’s own: %j', (time, buttons) => {
  expect(textsOf(unit({ ...view, time }), '[data-unit-name]')).toEqual(buttons);
});

test('it names the unit above and those below', () => {
  expect(textsOf(unit(view), '.fact-box dd a')).toContain('Đảng bộ huyện');
  expect(textsOf(unit(view), 'section[aria-labelledby=truc_thuoc] a')).toEqual(['Chi bộ']);
});

test('a unit without relations has only its kind, its articles and its feed', () => {
  expect(terms(bare)).toEqual([vi.unitKind]);
  expect(textsOf(unit(bare), 'main h2')).toEqual([vi.unitArticles, vi.aboutUnit]);
  expect(textsOf(unit(bare), '.standfirst')).toEqual([]);
  expect(textsOf(unit(bare), '.fact-box .links a')).toEqual([vi.feed]);
  expect(attributesOf(unit(bare), '.breadcrumb a', 'href')).toEqual(['/tin/x/']);
});

test('before the day of a merger its successor is one to come', () => {
  const ahead = unit({
    ...view,
    time: 'present',
    successors: [{ label: 'Xã A', href: href('/tin/a/') }],
  });
  expect(textsOf(ahead, '.standfirst')[0]).toBe('Sẽ là: Xã A');
});

test('its successor comes first, before its note', () => {
  const successors = [
    { label: 'Xã A', href: href('/tin/a/') },
    { label: 'Xã B', before: '1/7/2030', href: href('/tin/b/') },
  ];
  expect(textsOf(unit({ ...view, successors }), '.standfirst')).toEqual([
    'Nay là: Xã A, Xã B (trước 1/7/2030)',
    'Ghi chú.',
  ]);
});

const day = { iso: '2025-07-01', text: '1/7/2025', isDayKnown: true };

test.each([
  ['both days', { validFrom: day, validTo: day }, ['Từ 1/7/2025', 'Đến 1/7/2025']],
  ['the first day', { validFrom: day, validTo: undefined }, ['Từ 1/7/2025']],
  ['the last day', { validFrom: undefined, validTo: day }, ['Đến 1/7/2025']],
])('of its time it says %s', (_, days, said) => {
  const page = unit({ ...bare, ...days });
  expect(textsOf(page, '.fact-box dd').slice(1)).toEqual(said);
  expect(attributesOf(page, '.fact-box time', 'datetime')).toEqual(said.map(() => day.iso));
});

test.each([
  [1, 'Bài về đơn vị tiền thân'],
  [2, 'Bài về các đơn vị trước sáp nhập'],
])('the articles of %i units before it are headed "%s"', (count, heading) => {
  const predecessors = view.predecessors.slice(0, count);
  expect(textsOf(unit({ ...view, predecessors }), '#tien_than')).toEqual([heading]);
});

test('a title distinguishes a former unit from another of the same name', () => {
  const page = unit({ ...view, before: '1/7/2025' });
  expect(textsOf(page, 'title')[0]).toContain('Đảng bộ xã (trước 1/7/2025)');
  expect(textsOf(page, 'h1')).toEqual(['Đảng bộ xã']);
});

test('its newest congress is a card with its status first, the earlier ones below', () => {
  const [congress] = view.congresses;
  if (!congress) throw new Error('no congress');
  const named = (label: string): typeof congress => ({ ...congress, label });
  const page = unit({ ...view, congresses: [named('Kỳ cũ'), named('Kỳ giữa'), named('Kỳ mới')] });
  expect(textsOf(page, '.unit-congresses h2')).toEqual(['Kỳ mới']);
  expect(textsOf(page, '.unit-congresses .standing')[0]).toMatch(/^Dự kiến: /u);
  expect(textsOf(page, '.unit-congresses li a')).toEqual(['Kỳ giữa', 'Kỳ cũ']);
  const alone = unit({ ...view, congresses: [congress] });
  expect(textsOf(alone, '.unit-congresses h3, .unit-congresses li')).toEqual([]);
});

test('a name that units under several parents have is followed by the parent’s name', () => {
  const shown = unit({ ...view, under: 'Đảng bộ tỉnh Mẫu' });
  expect(String(shown)).toContain('<title>Đảng bộ xã (Đảng bộ tỉnh Mẫu)');
});

test('a part that a unit took is named as such, and so is a part that it gave', () => {
  const link = { label: 'Đảng bộ xã B', href: href('/tin/b/') };
  const dds = textsOf(unit({ ...bare, predecessorsInPart: [link] }), '.fact-box dd');
  expect(dds).toContain('một phần Đảng bộ xã B');
  const gave = unit({ ...bare, successorsInPart: [link], placeCode: '10501' });
  expect(textsOf(gave, '.fact-box dt')).toContain('Một phần nay thuộc');
  expect(textsOf(gave, '.fact-box dd')).toContain('10501');
});
