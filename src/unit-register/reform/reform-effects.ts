import type { Article, Content } from '../../content/content.ts';
import { earliestDay } from '../../dates/imprecise-date.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import { formatDate } from '../../dates/calendar-date.ts';
import { sitePaths } from '../../url/site-path.ts';
import type { Reformed } from './reform-changes.ts';

/** How many articles, units or congresses one line of the report names. */
const mostNamed = 5;

const listed = (names: readonly string[]): string =>
  names.slice(0, mostNamed).join(', ') +
  (names.length > mostNamed ? ` và ${names.length - mostNamed} nữa` : '');

type Registers = Pick<Content, 'units' | 'congresses'> & {
  readonly articles: readonly Pick<Article, 'file' | 'units' | 'date'>[];
};

const newPage = ({ next, whole, inPart, day }: Reformed): string[] => {
  if (!next) return [];
  const from = [
    ...whole.map(({ name }) => name),
    ...inPart.map(({ name }) => `một phần ${name}`),
  ].join(', ');
  return [
    `${sitePaths.unit(next.id)}: ${next.name ?? ''}, từ ${formatDate(day)}; tiền thân: ${from}`,
  ];
};

/** The new units that an old one becomes, from a day. */
const nextOf = (id: string, reformed: readonly Reformed[]): readonly Reformed[] =>
  reformed.filter(({ whole, inPart }) => [...whole, ...inPart].some((unit) => unit.id === id));

const oldPage = (
  { id, name }: { readonly id: string; readonly name: string },
  reformed: readonly Reformed[],
): string => {
  const names = nextOf(id, reformed).flatMap(({ next }) => next?.name ?? []);
  const now = names.length > 0 ? `, ghi "Nay là: ${names.join(', ')}"` : '';
  return `${sitePaths.unit(id)}: giữ nguyên địa chỉ và bài${now} (${name})`;
};

const articleLines = (
  { id, name }: { readonly id: string; readonly name: string },
  day: CalendarDate,
  reformed: readonly Reformed[],
  { articles }: Registers,
): string[] => {
  const its = articles.filter(({ units }) => units.includes(id));
  const late = its.filter(({ date }) => date.precision !== 'month' && date.day >= day);
  const before = its.length - late.length;
  const ids = nextOf(id, reformed).flatMap(({ next }) => next?.id ?? []);
  return [
    ...(before > 0 ? [`${before} bài trước ngày ${formatDate(day)} vẫn gọi là "${name}"`] : []),
    ...(late.length > 0
      ? [
          `${late.length} bài từ ngày ấy còn ghi ${id}: ${listed(late.map(({ file }) => file))}${ids.length > 0 ? `; ghi unit: ${ids.join(' hoặc ')}` : ''}`,
        ]
      : []),
  ];
};

const leftBelow = (ended: ReadonlyMap<string, CalendarDate>, { units }: Registers): string[] => {
  const left = units.filter(
    ({ id, parent, validTo }) =>
      parent !== undefined && ended.has(parent) && validTo === undefined && !ended.has(id),
  );
  return left.length === 0
    ? []
    : [
        `${left.length} đơn vị còn ghi cấp trên đã thôi hoạt động: ${listed(left.map(({ id }) => id))}; ghi parent mới, hoặc đưa vào tệp sáp nhập`,
      ];
};

const lateCongresses = (
  ended: ReadonlyMap<string, CalendarDate>,
  { congresses }: Registers,
): string[] =>
  congresses.flatMap(({ id, unit, planned, actual }) => {
    const when = actual ?? planned;
    const [day, first] = [ended.get(unit), when && earliestDay(when)];
    return day && first && first >= day
      ? [
          `đại hội ${id} họp từ ${formatDate(first)} mà đơn vị ${unit} đã thôi hoạt động: ghi unit là đơn vị mới`,
        ]
      : [];
  });

const block = (heading: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `${heading}:\n${lines.map((line) => `  ${line}\n`).join('')}`;

/** What a reform changes on the site, and what articles will call the units; in Vietnamese. */
export const reformEffects = (reformed: readonly Reformed[], registers: Registers): string => {
  const old = new Map(
    reformed.flatMap(({ whole, rest, day }) =>
      [...whole, ...rest].map((unit) => [unit.id, { unit, day }] as const),
    ),
  );
  const ended = new Map([...old].map(([id, { day }]) => [id, day]));
  const inPart = new Set(
    reformed.flatMap(({ inPart: its }) =>
      its.filter(({ id }) => !old.has(id)).map(({ name }) => name),
    ),
  );
  return [
    block('Trang mới', reformed.flatMap(newPage)),
    block(
      'Trang đã có',
      [...old.values()].map(({ unit }) => oldPage(unit, reformed)),
    ),
    block(
      'Bài viết',
      [...old.values()].flatMap(({ unit, day }) => articleLines(unit, day, reformed, registers)),
    ),
    block('Cần làm tiếp', [
      ...leftBelow(ended, registers),
      ...lateCongresses(ended, registers),
      ...(inPart.size > 0 ? [`trang của ${listed([...inPart])} sẽ nêu phần đã chuyển đi`] : []),
    ]),
  ].join('');
};
