import { button, element } from '../page/element.ts';
import { icon } from '../page/icon.ts';

/** What can be done with a whole text. */
export interface TextActs {
  readonly canDiscard: boolean;
  readonly hasDraft: boolean;
  readonly isDraft: boolean;
  readonly setDraft: (isDraft: boolean) => void;
  readonly versions: () => void;
  readonly discard: () => void;
}

/** The buttons at the end of the bar: other things, and the next step of the text. */
export const textActions = (acts: TextActs): readonly HTMLElement[] => {
  const menu = element(
    'details',
    { class: 'menu' },
    element('summary', { class: 'button' }, 'Việc khác ', icon('down')),
    element(
      'div',
      { class: 'menu-list' },
      button('Các bản cũ…', acts.versions, { class: 'plain' }),
      acts.canDiscard && button('Bỏ bài này', acts.discard, { class: 'plain' }),
    ),
  );
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  let { isDraft } = acts;
  const step = button('', () => {
    isDraft = !isDraft;
    acts.setDraft(isDraft);
    name();
  });
  const name = (): void => {
    step.textContent = isDraft ? 'Xong, thôi để nháp' : 'Để nháp lại';
    step.className = isDraft ? 'main' : '';
  };
  name();
  return acts.hasDraft ? [menu, step] : [menu];
};
