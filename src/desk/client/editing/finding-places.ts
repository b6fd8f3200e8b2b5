/** Whether there is a margin beside the sheet; the style sheet has the same width. */
export const margin = matchMedia('(min-width: 68.01rem)');

/** Between two cards, in pixels. */
const gap = 8;

/** A card and how far below the top of the window its words are. */
export interface PlacedCard {
  readonly card: HTMLElement;
  readonly top: number;
}

/** Puts cards of the margin at the height of their words, pushed down so that none overlap. */
export const placeBeside = (box: HTMLElement, cards: readonly PlacedCard[]): void => {
  const above = [...box.children].findIndex((child) => child === cards[0]?.card);
  const start = box.getBoundingClientRect().top;
  let bottom = [...box.children]
    .slice(0, Math.max(above, 0))
    .reduce((sum, child) => sum + child.getBoundingClientRect().height, 0);
  for (const { card, top } of cards) {
    const place = Math.max(bottom + gap, top - start);
    card.style.marginTop = `${place - bottom}px`;
    bottom = place + card.offsetHeight;
  }
};
