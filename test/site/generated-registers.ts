import fc from 'fast-check';
import { registers, type ContentFiles } from '../unit/content/make-content.ts';
import { hostileStrings } from './hostile-texts.ts';

/*
 * Registers of a site: right values, and some wrong ones. Each entry is on its own line, so that
 * entries that `check` refuses can be removed line by line.
 */

const words = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'Đảng bộ xã Hồng Phúc',
      'Chi bộ thôn Đoài',
      'Đảng bộ cơ quan',
      'Chi bộ trường học',
      'Đảng bộ xã Hồng Đức',
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom(...hostileStrings) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }) },
);

const ids = (kind: string): fc.Arbitrary<string> =>
  fc.integer({ min: 1, max: 6 }).map((number) => `${kind}-${number}`);

/** A possibly invalid id: two in a hundred are words that no address can contain. */
const newId = (kind: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 30, arbitrary: ids(kind) },
    { weight: 1, arbitrary: fc.constantFrom('', 'Đơn vị', '__proto__', 'trang-1', 'a'.repeat(90)) },
  );

const unitId = fc.oneof(
  { weight: 2, arbitrary: fc.constant('dang-bo-xa-hong-duc') },
  { weight: 5, arbitrary: ids('don-vi') },
  { weight: 1, arbitrary: fc.constant('khong-co') },
);

const day = fc.constantFrom(
  '2019-12-31',
  '2020-01-01',
  '2020-03-06',
  '2020-06-01',
  '2025-07-01',
  '2020-02-30',
);
const period = fc.constantFrom(
  '2020-03-06',
  '2020-03-11/2020-03-12',
  '2020-04',
  '2020-04,2020-05',
  '2020-08~',
  '2020',
  '2020-12/2020-03',
  '1999-01-01',
  '2031-02',
);
const flag = fc.boolean();
const some = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> =>
  fc.array(value, { maxLength: 2 });

type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** An entry with all required fields and some of the others, as one line of YAML. */
const entry = (needed: Fields, more: Fields): fc.Arbitrary<string> =>
  fc
    .tuple(fc.record(needed), fc.record(more, { requiredKeys: [] }))
    .map(([must, may]) => `  - ${JSON.stringify({ ...must, ...may })}\n`);

const unit = entry(
  {
    id: newId('don-vi'),
    name: words,
    kind: fc.constantFrom('chi-bo', 'dang-bo-xa', 'dang-bo-co-quan', 'dang-bo-huyen', 'xa'),
  },
  {
    shortName: words,
    parent: unitId,
    formerIds: some(ids('don-vi-cu')),
    aliases: some(words),
    misspellings: some(words),
    validFrom: day,
    validTo: day,
    predecessors: some(unitId),
    note: words,
  },
);

const category = entry(
  { id: newId('chuyen-muc'), name: words },
  { description: words, formerIds: some(ids('chuyen-muc-cu')) },
);

const term = fc.constantFrom<unknown>(
  { from: 2020, to: 2025 },
  { from: 2025, to: 2020 },
  { from: 2015, to: 2020 },
);

const congress = entry(
  { id: newId('dai-hoi'), name: words, unit: unitId },
  {
    kind: fc.constantFrom('dai-bieu', 'dang-vien'),
    level: fc.constantFrom('tinh', 'huyen', 'co-so', 'chi-bo'),
    ordinal: fc.constantFrom<unknown>('XXV', 'IIII', 25, 0),
    term,
    pilot: flag,
    others: flag,
    status: fc.constantFrom(
      'du-kien',
      'da-an-dinh',
      'dang-dien-ra',
      'da-hoan-thanh',
      'tam-dung',
      'hoan',
    ),
    planned: period,
    actual: period,
    suspended: some(fc.record({ from: day, to: day, note: words }, { requiredKeys: ['from'] })),
    sessions: some(
      fc.record(
        { kind: fc.constantFrom('tru-bi', 'chinh-thuc'), date: period, note: words },
        { requiredKeys: ['kind', 'date'] },
      ),
    ),
    facts: some(
      fc.record({
        label: words,
        value: fc.constantFrom('mẫu', '15'),
        quote: fc.constantFrom('Nội dung', 'không có'),
        article: fc.constantFrom('cu', 'nhap', 'khong-co'),
      }),
    ),
    sources: some(
      fc.record(
        {
          title: words,
          url: fc.constantFrom(
            'https://a.example/?a=1&b="c"',
            'javascript:x',
            'https://tin.example/khong-co/',
          ),
        },
        { requiredKeys: ['title'] },
      ),
    ),
    note: words,
    asOf: day,
    formerIds: some(ids('dai-hoi-cu')),
  },
);

const thread = entry(
  { id: newId('dong'), title: words },
  { description: words, congress: ids('dai-hoi'), formerIds: some(ids('dong-cu')) },
);

const listOf = (line: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(line, { maxLength: 6 }).map((all) => all.join(''));

/** The registers of one site, each with the valid entries that texts link to. */
export const generatedRegisters: fc.Arbitrary<ContentFiles> = fc
  .tuple(listOf(unit), listOf(category), listOf(congress), listOf(thread))
  .map(([units, categories, congresses, threads]) => ({
    'units.yaml': registers['units.yaml'] + units,
    'categories.yaml': registers['categories.yaml'] + categories,
    'congresses.yaml': registers['congresses.yaml'] + congresses,
    ...(threads !== '' && { 'threads.yaml': `threads:\n${threads}` }),
  }));
