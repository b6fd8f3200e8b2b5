/** The finding whose words have the caret or the focus; `undefined` if none has. */
const findingHere = (): string | undefined => {
  const { activeElement } = document;
  const inCard = activeElement?.closest<HTMLElement>('.finding')?.dataset['finding'];
  if (inCard !== undefined) return inCard;
  const { anchorNode } = getSelection() ?? {};
  const around = anchorNode instanceof Element ? anchorNode : anchorNode?.parentElement;
  return around?.closest<HTMLElement>('.rich-text [data-finding]')?.dataset['finding'];
};

/** Shows which card belongs to the words at the caret; Alt+Enter presses its first button. */
export const followCaret = (cards: () => readonly HTMLElement[]): void => {
  document.addEventListener('selectionchange', () => {
    const id = findingHere();
    for (const card of cards()) card.classList.toggle('here', card.dataset['finding'] === id);
  });
  addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !event.altKey) return;
    const id = findingHere();
    const card = cards().find(({ dataset }) => dataset['finding'] === id);
    const cure = card?.querySelector<HTMLButtonElement>('button.fix');
    if (!cure) return;
    event.preventDefault();
    cure.click();
  });
};
