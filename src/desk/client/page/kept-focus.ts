/**
 * Remembers which button of a list has the focus, before the list is drawn again.
 *
 * @param itemOf the attribute that names each item of the list
 * @returns gives the focus to the same button of the same item, if both are still there
 */
export const keptFocus = (list: HTMLElement, itemOf: string): (() => void) => {
  const active = document.activeElement;
  if (!(active instanceof HTMLButtonElement) || !list.contains(active)) return () => {};
  const item = active.closest(`[${itemOf}]`)?.getAttribute(itemOf);
  const words = active.textContent;
  return () => {
    const buttons = [...list.querySelectorAll('button')];
    buttons
      .find(
        (each) =>
          each.textContent === words && each.closest(`[${itemOf}]`)?.getAttribute(itemOf) === item,
      )
      ?.focus();
  };
};
