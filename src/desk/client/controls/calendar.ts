import { inVietnam } from '../../form/vietnam-time.ts';
import { button, element } from '../page/element.ts';
import { icon } from '../page/icon.ts';

const days = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'];

const two = (number: number): string => String(number).padStart(2, '0');

/** Today in Vietnam. */
const todayIn = (): string => inVietnam(new Date()).slice(0, 10);

/** The weeks of a month: days from Monday, empty outside the month. */
const weeksOf = (year: number, month: number): readonly (readonly (number | undefined)[])[] => {
  const first = (new Date(year, month - 1, 1).getDay() + 6) % 7;
  const last = new Date(year, month, 0).getDate();
  return Array.from({ length: Math.ceil((first + last) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (__, column) => {
      const day = week * 7 + column - first + 1;
      return day >= 1 && day <= last ? day : undefined;
    }),
  );
};

const draw = (
  box: HTMLElement,
  [year, month]: readonly [number, number],
  chosen: string,
  pick: (day: string) => void,
): void => {
  const today = todayIn();
  const turn = (by: number): void => {
    const to = new Date(year, month - 1 + by, 1);
    draw(box, [to.getFullYear(), to.getMonth() + 1], chosen, pick);
    box.querySelectorAll('button')[by < 0 ? 0 : 1]?.focus();
  };
  const cell = (day: number | undefined): HTMLElement => {
    if (day === undefined) return element('td');
    const date = `${year}-${two(month)}-${two(day)}`;
    const own = button(String(day), () => pick(date), {
      'aria-pressed': String(date === chosen),
      class: date === today ? 'today' : undefined,
      'aria-label': `Ngày ${day}/${month}/${year}`,
    });
    return element('td', {}, own);
  };
  const head = days.map((day) => element('th', { scope: 'col' }, day));
  const weeks = weeksOf(year, month).map((week) => element('tr', {}, ...week.map(cell)));
  box.replaceChildren(
    element(
      'div',
      { class: 'buttons' },
      button(icon('back'), () => turn(-1), { class: 'plain short', 'aria-label': 'Tháng trước' }),
      element('strong', {}, `Tháng ${month}/${year}`),
      button(icon('next'), () => turn(1), { class: 'plain short', 'aria-label': 'Tháng sau' }),
    ),
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, ...head)),
      element('tbody', {}, ...weeks),
    ),
    element(
      'div',
      { class: 'buttons' },
      button('Hôm nay', () => pick(today), { class: 'short' }),
      button('Chỉ rõ tháng', () => pick(`${year}-${two(month)}`), { class: 'plain short' }),
    ),
  );
};

/** A button with a calendar below it. */
export const calendarButton = (
  chosen: () => string,
  onPick: (day: string) => void,
): HTMLElement => {
  const box = element('div', { class: 'month', role: 'group', 'aria-label': 'Lịch', hidden: true });
  const toggle = button(
    icon('calendar'),
    () => {
      box.hidden = !box.hidden;
      toggle.setAttribute('aria-expanded', String(!box.hidden));
      if (box.hidden) return;
      const [, year, month] =
        /^(\d{4})-(\d{2})/u.exec(chosen()) ?? /^(\d{4})-(\d{2})/u.exec(todayIn()) ?? [];
      draw(box, [Number(year), Number(month)], chosen(), (day) => {
        box.hidden = true;
        onPick(day);
      });
      box.querySelector<HTMLButtonElement>('[aria-pressed="true"], td button')?.focus();
    },
    { 'aria-label': 'Chọn ngày trên lịch', 'aria-expanded': 'false' },
  );
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    box.hidden = true;
    toggle.focus();
  });
  return element('span', { class: 'month-place' }, toggle, box);
};
