import type { Cure, Finding } from '../../checking/finding.ts';
import { button, element } from '../page/element.ts';
import { icon } from '../page/icon.ts';
import { followCaret } from './finding-at-caret.ts';
import { margin, placeBeside } from './finding-places.ts';
import type { TextScreen } from './text-screen.ts';
import { keptFocus } from '../page/kept-focus.ts';

/** What the list does to the text. */
export type FindingActs = Pick<TextScreen, 'cure' | 'goTo' | 'mark' | 'topOf'>;

const kinds = { must: ['must', 'Phải sửa'], look: ['look', 'Nên xem'] } as const;

/** The reminders in the margin, and the count above them. */
export interface FindingsList {
  readonly head: HTMLElement;
  readonly node: HTMLElement;
  readonly show: (findings: readonly Finding[], mend: Cure | undefined) => void;
  /** Goes to the next or the previous one. */
  readonly step: (by: number) => void;
  /** The words have moved. */
  readonly settle: () => void;
}

const ended = (words: string): string => (/[.?!]$/u.test(words) ? words : `${words}.`);

const sentence = ({ message, hint }: Finding): string =>
  `${ended(message)} ${ended(`${hint.charAt(0).toUpperCase()}${hint.slice(1)}`)}`;

/** The findings that are not left as they are: beside their words, or under them. */
export const findingsList = ({ cure, goTo, mark, topOf }: FindingActs): FindingsList => {
  const leftAlone = new Set<string>();
  let [shown, mended, at]: [readonly Finding[], Cure | undefined, number] = [[], undefined, -1];
  const said = element('span', { class: 'unseen', role: 'status' });
  const counts = element('span', {});
  const box = element('div', { class: 'notes' });
  let cards: readonly (readonly [Finding, HTMLElement])[] = [];
  const settle = (): void => {
    if (!margin.matches) return;
    placeBeside(
      box,
      cards.map(([finding, card]) => ({ card, top: topOf(finding) })),
    );
  };

  const one = (finding: Finding): HTMLElement => {
    const [sign, words] = kinds[finding.weight];
    return element(
      'div',
      { class: `finding ${sign}`, 'data-finding': finding.id, role: 'group', 'aria-label': words },
      element('span', { class: 'kind' }, icon(sign), words),
      element('span', {}, sentence(finding)),
      element(
        'span',
        { class: 'buttons' },
        ...finding.cures.map((each) => button(each.words, () => cure(each), { class: 'fix' })),
        button('Đến chỗ đó', () => goTo(finding), { class: 'short plain' }),
        finding.weight === 'look' &&
          button(
            'Để nguyên',
            () => {
              leftAlone.add(sentence(finding));
              draw();
            },
            { class: 'short plain' },
          ),
      ),
    );
  };
  const draw = (): void => {
    const left = shown.filter((each) => !leftAlone.has(sentence(each)));
    const number = (weight: Finding['weight']): number =>
      left.filter((each) => each.weight === weight).length;
    const [must, look] = [number('must'), number('look')];
    const words = must + look === 0 ? 'Không có gì phải sửa' : `${must} phải sửa, ${look} nên xem`;
    counts.replaceChildren(
      ...(must + look === 0
        ? [icon('good'), ` ${words}`]
        : [
            element('span', { class: 'count must', hidden: must === 0 }, String(must)),
            must > 0 ? ' phải sửa ' : '',
            element('span', { class: 'count look', hidden: look === 0 }, String(look)),
            look > 0 ? ' nên xem' : '',
          ]),
    );
    if (said.textContent !== words) said.textContent = words;
    const tidy = mended;
    const focusAgain = keptFocus(box.parentElement ?? box, 'data-finding');
    const made = left.map((each): [Finding, HTMLElement] => [each, one(each)]);
    const byId = new Map(made.map(([{ id }, card]) => [id, card]));
    mark(left, margin.matches ? undefined : (id) => byId.get(id));
    cards = margin.matches ? made.toSorted(([a], [b]) => topOf(a) - topOf(b)) : made;
    const loose = cards.filter(([, card]) => !card.isConnected);
    box.replaceChildren(
      ...(tidy
        ? [
            element(
              'div',
              { class: 'finding talk' },
              element('span', {}, 'Có dấu cách thừa, ký tự ẩn hoặc dấu gõ sai mà máy sửa được.'),
              element(
                'span',
                { class: 'buttons' },
                button(tidy.words, () => cure(tidy), { class: 'fix' }),
              ),
            ),
          ]
        : []),
      ...loose.map(([, card]) => card),
    );
    settle();
    focusAgain();
  };
  draw();
  margin.addEventListener('change', draw);
  followCaret(() => cards.map(([, card]) => card));
  return {
    head: element('div', { class: 'findings-head' }, counts, said),
    node: box,
    show: (findings, mend) => {
      [shown, mended] = [findings, mend];
      draw();
    },
    step: (by) => {
      if (cards.length === 0) return;
      at = (at + by + cards.length) % cards.length;
      const card = cards[at]?.[1];
      card?.querySelector('button')?.focus({ preventScroll: true });
      card?.scrollIntoView({ block: 'nearest' });
    },
    settle,
  };
};
