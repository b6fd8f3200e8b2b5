import { dateInWords } from '../../form/date-words.ts';
import { matchesTyped } from '../../form/folded.ts';
import type { ListedText, Overview } from '../../overview/overview.ts';
import { editorAddress } from '../page/desk-facts.ts';
import { button, element, listening } from '../page/element.ts';
import { icon } from '../page/icon.ts';
import { stateWords } from './state-words.ts';

/** A tab of the list. */
interface Filter {
  readonly words: string;
  readonly holds: (text: ListedText) => boolean;
}

const isIn =
  (...states: readonly ListedText['state'][]) =>
  ({ state }: ListedText): boolean =>
    states.includes(state);

const live = isIn('published', 'corrected');

/** A tab without a text is not shown, except the first. */
const filters: readonly Filter[] = [
  { words: 'Tất cả', holds: () => true },
  { words: 'Nháp', holds: isIn('draft') },
  { words: 'Bị trả lại', holds: isIn('returned') },
  { words: 'Chờ duyệt', holds: isIn('waiting', 'changed', 'byAuthor') },
  { words: 'Chờ đăng', holds: isIn('approved', 'scheduled') },
  { words: 'Phải sửa', holds: ({ must }) => must > 0 },
  { words: 'Đã lên trang', holds: live },
  { words: 'Đã gỡ', holds: isIn('withdrawn', 'expired') },
];

/** What comes first in the list. */
const unfinished = isIn('draft', 'returned', 'waiting', 'changed', 'byAuthor', 'approved');

const acts: { readonly [State in ListedText['state']]?: string } = {
  draft: 'Viết tiếp',
  returned: 'Sửa bài',
  changed: 'Xem và duyệt',
  waiting: 'Xem và duyệt',
  byAuthor: 'Xem và duyệt',
  approved: 'Mở để đăng',
};

/** How many rows are shown at first. */
const step = 40;

/** Unfinished work first, then the newest. */
const workFirst = (a: ListedText, b: ListedText): number =>
  Number(unfinished(b)) - Number(unfinished(a)) || (a.day < b.day ? 1 : -1);

const count = (
  weight: 'must' | 'look',
  number: number,
  words: string,
): readonly (Node | string)[] =>
  number === 0
    ? []
    : [' · ', element('span', { class: `count ${weight}` }, String(number)), ` ${words}`];

const row = (text: ListedText, names: ReadonlyMap<string, string>, now: string): HTMLElement => {
  const category = names.get(text.category ?? '') ?? '';
  const act = acts[text.state] ?? 'Mở';
  const facts = [category, dateInWords(text.month ?? text.day)].filter(Boolean).join(' · ');
  return element(
    'tr',
    {},
    element(
      'td',
      {},
      element('a', { class: 'title', href: editorAddress(text) }, text.title),
      element(
        'small',
        { class: 'faint' },
        facts,
        ...count('must', text.must, 'phải sửa'),
        ...count('look', text.look, 'nên xem'),
      ),
    ),
    element('td', { class: 'state-of' }, ...stateWords(text, now)),
    element(
      'td',
      {},
      element(
        'a',
        { class: 'button short', href: editorAddress(text), 'aria-label': `${act}: ${text.title}` },
        act,
      ),
    ),
  );
};

const heading = (words: string): HTMLElement => element('th', { scope: 'col' }, words);

/** The texts of one kind, with a search that needs no marks, and tabs. */
export const articleList = (overview: Overview, kind: ListedText['kind']): HTMLElement => {
  const all = overview.texts.filter((text) => text.kind === kind).toSorted(workFirst);
  const names = new Map((overview.entries['category'] ?? []).map(({ id, name }) => [id, name]));
  const units = new Map((overview.entries['unit'] ?? []).map(({ id, name }) => [id, name]));
  const offered = filters.filter(({ holds }, index) => index === 0 || all.some(holds));
  let [filter, shown] = [0, step];
  const input = element('input', {
    type: 'search',
    placeholder: 'Tìm, không cần dấu',
    'aria-label': 'Tìm bài',
  });
  const rows = element('tbody');
  const tabs = element('div', { class: 'tabs', role: 'group', 'aria-label': 'Lọc bài' });
  const more = button('Xem thêm', () => draw(shown + step), { class: 'plain' });
  const said = element('p', { class: 'pad faint', role: 'status' });
  const isFound = (text: ListedText): boolean =>
    matchesTyped(input.value, [
      [
        text.title,
        ...text.units.map((id) => units.get(id) ?? ''),
        dateInWords(text.month ?? text.day),
      ].join(' '),
    ]);
  const draw = (upTo = step): void => {
    shown = upTo;
    const found = all.filter((text) => offered[filter]?.holds(text) && isFound(text));
    rows.replaceChildren(...found.slice(0, shown).map((text) => row(text, names, overview.now)));
    more.hidden = found.length <= shown;
    said.textContent = found.length === 0 ? 'Không có bài nào như vậy.' : '';
    tabs.replaceChildren(
      ...offered.map(({ words, holds }, index) =>
        button(
          element(
            'span',
            {},
            `${words} `,
            element('span', { class: 'count' }, String(all.filter(holds).length)),
          ),
          () => {
            filter = index;
            draw();
            tabs.querySelectorAll('button')[index]?.focus();
          },
          { class: 'plain short', 'aria-pressed': String(index === filter) },
        ),
      ),
    );
  };
  listening(input, { input: () => draw() });
  draw();
  return element(
    'section',
    { class: 'box', 'aria-label': 'Danh sách' },
    element(
      'div',
      { class: 'filters' },
      element('div', { class: 'search' }, icon('find'), input),
      tabs,
    ),
    element(
      'table',
      { class: 'articles' },
      element(
        'thead',
        {},
        element('tr', {}, heading('Bài'), heading('Tình trạng'), element('td', {}, '')),
      ),
      rows,
    ),
    said,
    element('div', { class: 'pad' }, more),
  );
};
