import { button, element } from '../page/element.ts';
import { icon } from '../page/icon.ts';

/** What can be done with a whole text. */
export interface TextActs {
  /** Buttons of the review, if the text has one. */
  readonly others: HTMLElement | undefined;
  readonly canDiscard: boolean;
  readonly versions: () => void;
  readonly discard: () => void;
}

/** The menu with what is rarely done. */
export const textActions = ({ others, canDiscard, versions, discard }: TextActs): HTMLElement => {
  const menu = element(
    'details',
    { class: 'menu' },
    element('summary', { class: 'button' }, 'Việc khác ', icon('down')),
    element(
      'div',
      { class: 'menu-list' },
      others,
      button('Các bản cũ…', versions, { class: 'plain' }),
      canDiscard && button('Bỏ bài này', discard, { class: 'plain' }),
    ),
  );
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  menu.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('.menu-list button')) menu.open = false;
  });
  return menu;
};
