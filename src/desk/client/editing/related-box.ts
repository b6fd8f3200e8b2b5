import { button, element } from '../page/element.ts';
import type { Suggestion } from './related-suggestions.ts';

/** Suggestions below the related articles; each is added by its button. */
export const relatedBox = (
  suggest: () => readonly Suggestion[],
  onAdd: (id: string) => void,
): { readonly node: HTMLElement; readonly draw: () => void } => {
  const list = element('ul');
  const node = element(
    'div',
    { class: 'related', role: 'group', 'aria-label': 'Gợi ý bài liên quan' },
    element('span', { class: 'label' }, 'Gợi ý'),
    list,
  );
  let shown = '';
  const draw = (): void => {
    const suggestions = suggest();
    const now = JSON.stringify(suggestions);
    if (now === shown) return;
    shown = now;
    node.hidden = suggestions.length === 0;
    list.replaceChildren(
      ...suggestions.map(({ id, title, reason }) =>
        element(
          'li',
          {},
          element('span', {}, title, element('small', { class: 'faint' }, ` (${reason})`)),
          button('Thêm', () => onAdd(id), {
            class: 'short plain',
            'aria-label': `Thêm bài ${title}`,
          }),
        ),
      ),
    );
  };
  return { node, draw };
};
