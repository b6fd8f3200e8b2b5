import { dateInWords } from '../../form/date-words.ts';
import type { Overview } from '../../overview/overview.ts';
import { editorAddress, type DeskFacts } from '../page/desk-facts.ts';
import { button, element } from '../page/element.ts';
import { icon } from '../page/icon.ts';
import { deskTop } from '../page/top-bar.ts';
import { shortState } from './state-words.ts';

type Week = Overview['weeks'][number];
type Planned = Week['late'][number];

const dayNames = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'];

/** This week among those that the desk knows. */
const thisWeek = 1;

const weekNames = ['Tuần trước', 'Tuần này', 'Tuần sau', 'Hai tuần nữa'];

const timeOf = (due: string): string => (due.endsWith('T00:00') ? '' : `${due.slice(11)} · `);

const article = ({ key, title, state, due }: Planned): HTMLElement =>
  element(
    'li',
    {},
    element('a', { href: editorAddress({ path: `articles/${key}.md` }) }, title),
    element('small', { class: 'faint' }, ` ${timeOf(due)}`, shortState(state)),
  );

const dayBox = (
  { day, articles }: Week['days'][number],
  name: string,
  isToday: boolean,
): HTMLElement =>
  element(
    'section',
    { class: 'box week-day', 'aria-current': isToday ? 'date' : undefined },
    element('h2', {}, `${name} ${dateInWords(day).slice(0, 5)}`),
    articles.length === 0
      ? element('p', { class: 'faint' }, 'Chưa có bài')
      : element('ul', {}, ...articles.map(article)),
  );

const listBox = (heading: string, items: readonly HTMLElement[]): HTMLElement | undefined =>
  items.length === 0
    ? undefined
    : element(
        'section',
        { class: 'box pad' },
        element('h2', {}, heading),
        element('ul', {}, ...items),
      );

const quiet = ({ name, newest }: Week['unitsWithout'][number]): HTMLElement =>
  element(
    'li',
    {},
    name,
    element(
      'small',
      { class: 'faint' },
      newest === undefined ? ' chưa có tin' : ` tin gần nhất ${dateInWords(newest)}`,
    ),
  );

/** How many quiet units are named. */
const mostQuiet = 12;

const weekView = (week: Week, today: string): readonly (HTMLElement | undefined)[] => [
  element(
    'div',
    { class: 'week-days' },
    ...week.days.map((each, index) => dayBox(each, dayNames[index] ?? '', each.day === today)),
  ),
  element(
    'div',
    { class: 'week-lists' },
    listBox('Trễ: đã tới ngày mà chưa lên trang', week.late.map(article)),
    listBox(
      'Đại hội chưa có bài',
      week.congressesWithout.map(({ name }) => element('li', {}, name)),
    ),
    listBox('Lâu chưa có tin', week.unitsWithout.slice(0, mostQuiet).map(quiet)),
  ),
];

/** The plan of a week: what appears when, what is late, what has no article yet. */
export const weekPage = (facts: DeskFacts): readonly Node[] => {
  const { weeks, now } = facts.overview;
  const place = element('div', { class: 'week-page' });
  const draw = (at: number): void => {
    const week = weeks[at];
    const turn = (by: number, words: string, sign: 'back' | 'next'): HTMLElement =>
      button(icon(sign), () => draw(at + by), {
        'aria-label': words,
        class: 'plain short',
        disabled: weeks[at + by] === undefined,
      });
    place.replaceChildren(
      element(
        'div',
        { class: 'buttons' },
        turn(-1, 'Tuần trước đó', 'back'),
        element('h1', {}, weekNames[at] ?? ''),
        turn(1, 'Tuần sau đó', 'next'),
      ),
      ...(week ? weekView(week, now.slice(0, 10)) : []).filter((each) => each !== undefined),
    );
  };
  draw(thisWeek);
  return [deskTop('/lich-tuan', facts), element('main', { id: 'chinh', tabindex: -1 }, place)];
};
