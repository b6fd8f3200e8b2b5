import { button, element } from '../page/element.ts';
import { icon } from '../page/icon.ts';
import { onKeys } from './on-keys.ts';
import type { FindingsList } from './findings-list.ts';
import type { TextScreen } from './text-screen.ts';
import { undoSteps } from './undo-steps.ts';

const settled = 400;

/** The bar above the sheet: undo for fields and body alike, and the number of findings. */
export const wholeFormBar = (
  screen: TextScreen,
  findings: FindingsList,
  save: () => void,
): { readonly node: HTMLElement; readonly touch: () => void } => {
  const steps = undoSteps(screen.state());
  let timer: number | undefined;
  const undo = (): void => {
    steps.remember(screen.state());
    const state = steps.back();
    if (state) screen.show(state);
  };
  const redo = (): void => {
    const state = steps.forth();
    if (state) screen.show(state);
  };
  onKeys({ undo, redo, next: () => findings.step(1), previous: () => findings.step(-1), save });
  const node = element(
    'div',
    { class: 'tools' },
    element(
      'div',
      { class: 'toolbar', role: 'toolbar', 'aria-label': 'Cả bài' },
      button(icon('undo'), undo, { 'aria-label': 'Hoàn tác việc vừa làm', title: 'Hoàn tác' }),
      button(icon('redo'), redo, { 'aria-label': 'Làm lại', title: 'Làm lại' }),
    ),
    findings.head,
  );
  return {
    node,
    touch: () => {
      clearTimeout(timer);
      timer = setTimeout(() => steps.remember(screen.state()), settled);
    },
  };
};
