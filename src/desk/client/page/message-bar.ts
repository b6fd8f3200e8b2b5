import { button, element } from './element.ts';
import { icon } from './icon.ts';

/** Something that a bar above the text offers. */
export interface Offer {
  readonly words: string;
  readonly act: () => void;
}

const icons = { must: 'must', look: 'look', good: 'good', tell: 'talk' } as const;

/** A bar that says where the words are and what can be done; it covers nothing. */
export const messageBar = (
  kind: keyof typeof icons,
  words: string,
  offers: readonly Offer[] = [],
): HTMLElement => {
  const bar = element(
    'div',
    { class: `bar ${kind}`, role: kind === 'must' ? 'alert' : 'status' },
    icon(icons[kind]),
    element('span', {}, words),
    ...offers.map((offer) =>
      button(
        offer.words,
        () => {
          bar.remove();
          offer.act();
        },
        { class: 'short' },
      ),
    ),
    kind !== 'must' && button('Ẩn', () => bar.remove(), { class: 'plain short' }),
  );
  return bar;
};
