/** What keys do anywhere in the editor. */
export interface KeyActs {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly next: () => void;
  readonly previous: () => void;
  readonly save: () => void;
}

/** Whether the browser or the body's editor has its own undo there. */
const hasOwnUndo = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, input[type="text"], input[type="search"]'));

const nameOf = (event: KeyboardEvent): keyof KeyActs | undefined => {
  if (event.key === 'F8') return event.shiftKey ? 'previous' : 'next';
  if (!event.ctrlKey && !event.metaKey) return undefined;
  const key = event.key.toLowerCase();
  if (key === 's') return 'save';
  if (hasOwnUndo(event.target)) return undefined;
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' ? 'redo' : undefined;
};

/** F8 and Shift+F8 for the reminders, Ctrl+S to save at once, Ctrl+Z outside of texts. */
export const onKeys = (acts: KeyActs): void =>
  addEventListener('keydown', (event) => {
    const name = nameOf(event);
    if (!name) return;
    event.preventDefault();
    acts[name]();
  });
