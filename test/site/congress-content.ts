import { romanNumeral } from '../../src/facts/roman-numeral.ts';
import { article, registers, type ContentFiles } from '../unit/content/make-content.ts';

/*
 * A made-up district of 45 units over two terms: on 1 July 2025 its 24 communes were merged, three
 * into one. In the first term congresses were postponed and held late; the second one is under way.
 */

type Entry = Readonly<Record<string, unknown>>;
type UnitEntry = Entry & { readonly id: string; readonly name: string };

const two = (number: number): string => String(number).padStart(2, '0');
const count = <Value>(length: number, make: (index: number) => Value): Value[] =>
  Array.from({ length }, (_, index) => make(index));

const district = 'dang-bo-huyen-mau';
const commune = (index: number): string => `dang-bo-xa-mau-${two(index + 1)}`;
const office = (index: number): string => `dang-bo-co-quan-mau-${two(index + 1)}`;
const merged = (index: number): string => `dang-bo-xa-moi-${two(index + 1)}`;

const communes = 24;
const offices = 12;
const mergers = 8;

const unitEntries: readonly UnitEntry[] = [
  { id: district, name: 'Đảng bộ huyện Mẫu', kind: 'dang-bo-huyen' },
  ...count(communes, (index) => ({
    id: commune(index),
    name: `Đảng bộ xã Mẫu ${index + 1}`,
    kind: 'dang-bo-xa',
    parent: district,
    validTo: '2025-06-30',
  })),
  ...count(offices, (index) => ({
    id: office(index),
    name: `Đảng bộ cơ quan Mẫu ${index + 1}`,
    kind: index === offices - 1 ? 'chi-bo' : 'dang-bo-co-quan',
    parent: district,
  })),
  ...count(mergers, (index) => ({
    id: merged(index),
    name: `Đảng bộ xã Mới ${index + 1}`,
    kind: 'dang-bo-xa',
    parent: district,
    validFrom: '2025-07-01',
    predecessors: [0, 1, 2].map((place) => commune(index * 3 + place)),
  })),
];

const nameOf = (unit: string): string => unitEntries.find(({ id }) => id === unit)?.name ?? unit;

const congress = (unit: string, from: number, fields: Entry): Entry => ({
  id: `dai-hoi-${unit}-${from}`,
  name: `Đại hội ${nameOf(unit)} nhiệm kỳ ${from}–${from + 5}`,
  unit,
  level: unit === district ? 'huyen' : 'co-so',
  kind: unit === district ? 'dai-bieu' : 'dang-vien',
  term: { from, to: from + 5 },
  ...fields,
});

/**
 * The first term: two pilots in March, eight postponed from 28 March and held late, the rest in
 * time.
 */
const first = (index: number, unit: string): Entry => {
  const day = two((index % 27) + 1);
  const done = { status: 'da-hoan-thanh', ordinal: romanNumeral(20) };
  if (index < 2)
    return { ...done, pilot: true, actual: `2020-03-0${index + 5}`, planned: '2020-03' };
  if (index < 10) {
    const suspended = [{ from: '2020-03-28', to: '2020-04-22', note: 'Phòng dịch.' }];
    return { ...done, suspended, planned: '2020-04', actual: `2020-05-${day}` };
  }
  return unit === district
    ? { ...done, planned: '2020-08~', actual: '2020-08-19/2020-08-21' }
    : { ...done, planned: '2020-04,2020-05', actual: `2020-05-${day}` };
};

/** The second term, as of 10 August 2025. */
const second = (index: number, unit: string): Entry => {
  const known = unit.includes('moi') ? {} : { ordinal: 21 };
  const day = two((index % 27) + 1);
  if (unit === district) return { ...known, planned: '2025-10~' };
  const standings: readonly Entry[] = [
    { status: 'da-hoan-thanh', actual: `2025-07-${day}`, planned: '2025-07' },
    { status: 'da-an-dinh', planned: `2025-08-${day}/2025-08-28` },
    { planned: '2025-09~' },
    { planned: '2025-07' },
    { planned: '2025-09-15', suspended: [{ from: '2025-08-01', note: 'Chờ sắp xếp.' }] },
    { status: 'hoan', planned: '2025-09' },
    { planned: 'unknown' },
  ];
  if (index === 0) {
    return { ...known, status: 'dang-dien-ra', actual: '2025-08-09/2025-08-10', pilot: true };
  }
  return { ...known, ...standings[index % standings.length] };
};

const oldUnits = [...count(communes, commune), ...count(offices - 1, office), district];
const newUnits = [...count(mergers, merged), ...count(offices - 1, office), district];

const sessions = [
  { kind: 'tru-bi', date: '2025-08-09', note: 'Thông qua chương trình.' },
  { kind: 'chinh-thuc', date: '2025-08-10' },
];

const facts = [
  {
    label: 'Số dư',
    value: '15,3 %',
    quote: 'có số dư bình quân đạt 15,3%',
    article: 'dai-hoi-xa-moi-1',
  },
  { label: 'Kín', value: 'kín', quote: 'điều chưa được đăng', article: 'con-nhap' },
];

const congressEntries: readonly Entry[] = [
  ...oldUnits.map((unit, index) =>
    congress(unit, 2020, { ...first(index, unit), asOf: '2020-08-31' }),
  ),
  ...newUnits.map((unit, index) =>
    congress(unit, 2025, {
      ...second(index, unit),
      asOf: '2025-08-10',
      ...(index === 0 && { sessions, facts, sources: [{ title: 'Công văn mẫu' }] }),
    }),
  ),
  {
    id: 'dai-hoi-chi-bo-mau-2025',
    name: 'Đại hội chi bộ Mẫu',
    unit: office(offices - 1),
    level: 'chi-bo',
    term: { from: 2025, to: 2027 },
    actual: '2025-06-30',
    asOf: '2025-07-01',
  },
  {
    id: 'dai-hoi-con-lai-2025',
    name: 'Đại hội các chi bộ còn lại',
    unit: district,
    others: true,
    level: 'chi-bo',
    term: { from: 2025, to: 2030 },
    planned: '2025-11,2025-12',
    asOf: '2025-08-10',
  },
];

const newest = `dai-hoi-${merged(0)}-2025`;

/** The addresses that tests look at. */
export const congressPaths = {
  board: '/tien-do-dai-hoi/',
  firstTerm: '/nhiem-ky/2020-2025/',
  secondTerm: '/nhiem-ky/2025-2030/',
  /** With sessions, facts, sources, articles, an official document. */
  full: `/dai-hoi/${newest}/`,
  /** Postponed once, held late. */
  late: `/dai-hoi/dai-hoi-${commune(4)}-2020/`,
  /** Postponed without a new date. */
  suspended: `/dai-hoi/dai-hoi-${merged(4)}-2025/`,
  /** The second of two congresses of one unit. */
  district: `/dai-hoi/dai-hoi-${district}-2025/`,
  oldUnit: `/don-vi/${commune(4)}/`,
} as const;

/**
 * The content folder.
 *
 * @param more additional files, such as a new article
 */
export const congressContent = (more: ContentFiles = {}): ContentFiles => ({
  ...registers,
  'units.yaml': JSON.stringify({ units: unitEntries }),
  'congresses.yaml': JSON.stringify({ congresses: congressEntries }),
  'articles/2025/08/dai-hoi-xa-moi-1.md': article(
    {
      title: 'Đại hội Đảng bộ xã Mới 1',
      date: '2025-08-10',
      unit: merged(0),
      attachments: '[{ file: /media/nghi-quyet.pdf, title: Nghị quyết mẫu }]',
    },
    'Danh sách bầu cử có số dư bình quân đạt 15,3% so với số lượng cần bầu.',
  ),
  'articles/2025/08/chuan-bi.md': article({
    title: 'Chuẩn bị đại hội xã Mới 1',
    date: '2025-08-01',
    congress: newest,
    attachments: '[{ file: /media/nghi-quyet.pdf, title: Nghị quyết mẫu }]',
  }),
  'articles/2025/08/con-nhap.md': article(
    { title: 'Bài còn nháp', date: '2025-08-10', congress: newest, draft: 'true' },
    'Đây là điều chưa được đăng.',
  ),
  'articles/2025/08/dai-hoi-con-lai.md': article({
    title: 'Các chi bộ còn lại',
    date: '2025-08-09',
    congress: 'dai-hoi-con-lai-2025',
  }),
  'media/nghi-quyet.pdf': '%PDF-1.4\n% mẫu\n',
  ...more,
});
