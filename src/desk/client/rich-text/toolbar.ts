import type { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { ToolbarGroup, ToolbarItem } from './toolbar-item.ts';

/** The toolbar above a text: one stop for Tab, arrows within. */
export interface Toolbar {
  readonly node: HTMLElement;
  /** Shows what is at the cursor. */
  readonly show: (state: EditorState) => void;
  readonly focus: () => void;
}

const signNode = (sign: string): HTMLElement => {
  const node = document.createElement('span');
  node.className = `sign sign-${sign}`;
  node.setAttribute('aria-hidden', 'true');
  return node;
};

const buttonOf = ({ words, sign, keys, isOn }: ToolbarItem): HTMLButtonElement => {
  const button = document.createElement('button');
  button.type = 'button';
  button.tabIndex = -1;
  const name = keys === undefined ? words : `${words} (${keys})`;
  if (sign === undefined) button.textContent = words;
  else {
    button.append(signNode(sign));
    button.setAttribute('aria-label', name);
  }
  button.title = name;
  if (isOn) button.setAttribute('aria-pressed', 'false');
  return button;
};

interface Shown {
  readonly item: ToolbarItem;
  readonly button: HTMLButtonElement;
}

const splitter = (): HTMLElement => {
  const node = document.createElement('span');
  node.className = 'split';
  return node;
};

const nextOf = (
  buttons: readonly HTMLButtonElement[],
  at: number,
  key: string,
): number | undefined => {
  const { length } = buttons;
  if (key === 'ArrowRight') return (at + 1) % length;
  if (key === 'ArrowLeft') return (at + length - 1) % length;
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : undefined;
};

const keepOneStop = (node: HTMLElement, all: readonly Shown[]): void => {
  const usable = (): HTMLButtonElement[] =>
    all.map(({ button }) => button).filter(({ hidden }) => !hidden);
  const stopAt = (target: HTMLButtonElement | undefined): void => {
    for (const { button } of all) button.tabIndex = button === target ? 0 : -1;
  };
  node.addEventListener('keydown', (event) => {
    const buttons = usable();
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const target = at < 0 ? undefined : buttons[nextOf(buttons, at, event.key) ?? -1];
    if (!target) return;
    event.preventDefault();
    stopAt(target);
    target.focus();
  });
  node.addEventListener('focusin', ({ target }) => stopAt(target as HTMLButtonElement));
  stopAt(all[0]?.button);
};

/** A button that is pressed leaves the cursor in the text. */
const press = (item: ToolbarItem, view: EditorView): void => {
  if (item.open) item.open();
  else {
    item.command?.(view.state, view.dispatch, view);
    view.focus();
  }
};

/** Makes the toolbar of an editor. */
export const makeToolbar = (groups: readonly ToolbarGroup[], view: () => EditorView): Toolbar => {
  const node = document.createElement('div');
  node.className = 'toolbar text-toolbar';
  node.setAttribute('role', 'toolbar');
  node.setAttribute('aria-label', 'Định dạng chữ');
  const all: Shown[] = [];
  for (const [index, group] of groups.entries()) {
    if (index > 0) node.append(splitter());
    for (const item of group) {
      const button = buttonOf(item);
      button.addEventListener('mousedown', (event) => event.preventDefault());
      button.addEventListener('click', () => press(item, view()));
      all.push({ item, button });
      node.append(button);
    }
  }
  keepOneStop(node, all);
  const show = (state: EditorState): void => {
    for (const { item, button } of all) {
      if (item.isOn) button.setAttribute('aria-pressed', String(item.isOn(state)));
      if (item.isShown) button.hidden = !item.isShown(state);
    }
    if (all.every(({ button }) => button.hidden || button.tabIndex < 0)) {
      const first = all.find(({ button }) => !button.hidden);
      if (first) first.button.tabIndex = 0;
    }
  };
  return {
    node,
    show,
    focus: () => all.find(({ button }) => button.tabIndex === 0)?.button.focus(),
  };
};
