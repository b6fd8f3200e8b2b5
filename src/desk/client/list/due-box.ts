import { dateInWords } from '../../form/date-words.ts';
import type { DueItem, Overview } from '../../overview/overview.ts';
import { button, element } from '../page/element.ts';

const why: Readonly<Record<DueItem['kind'], (day: string) => string>> = {
  'no-article': (day) => (day === '' ? 'đã họp, chưa có bài' : `họp ${day}, chưa có bài`),
  soon: (day) => `họp ${day}, chưa báo trước`,
  'no-time': () => 'chưa rõ ngày họp',
  quiet: (day) => `tin gần nhất ${day}`,
};

const headings: readonly (readonly [heading: string, kinds: readonly DueItem['kind'][]])[] = [
  ['Đại hội còn thiếu bài', ['no-article', 'soon', 'no-time']],
  ['Lâu chưa có tin', ['quiet']],
];

/** What is missing by congress and unit; each with a button that begins the article. */
export const dueBox = (
  { due, congresses: { all, withArticle } }: Overview,
  onWrite: (item: DueItem) => void,
): HTMLElement => {
  const item = (each: DueItem): HTMLElement =>
    element(
      'li',
      {},
      element(
        'span',
        {},
        each.name,
        element('br'),
        element('small', { class: 'faint' }, why[each.kind](dateInWords(each.day ?? ''))),
      ),
      button('Viết', () => onWrite(each), {
        class: 'short',
        'aria-label': `Viết bài về ${each.name}`,
      }),
    );
  const part = ([heading, kinds]: (typeof headings)[number]): HTMLElement | undefined => {
    const items = due.filter(({ kind }) => kinds.includes(kind));
    if (items.length === 0) return undefined;
    return element('div', {}, element('h3', {}, heading), element('ul', {}, ...items.map(item)));
  };
  const parts = headings.map(part);
  return element(
    'section',
    { class: 'box', 'aria-label': 'Còn thiếu bài' },
    element('div', { class: 'head' }, element('h2', {}, 'Còn thiếu bài')),
    element(
      'div',
      { class: 'missing' },
      all > 0 && element('p', { class: 'small' }, `${withArticle} trên ${all} đại hội đã có bài`),
      ...parts,
      parts.every((each) => each === undefined) && element('p', {}, 'Không thiếu gì.'),
    ),
  );
};
