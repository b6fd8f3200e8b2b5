import type { Cure, Finding } from '../../checking/finding.ts';
import { sendTo } from '../page/ask-desk.ts';
import { windowName, type Edits } from './text-saver.ts';

/** What the check says. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly mend?: Cure;
}

const pause = 500;

/**
 * Checks a text a moment after each touch, one check at a time; only the answer to the latest state
 * is shown.
 */
export const textChecker = (
  asked: () => Edits & { readonly path: string },
  onChecked: (checked: Checked) => void,
): { readonly touch: () => void } => {
  let timer: number | undefined;
  let [isBusy, isStale] = [false, false];
  const check = async (): Promise<void> => {
    if (isBusy) {
      isStale = true;
      return;
    }
    [isBusy, isStale] = [true, false];
    const checked = await sendTo<Checked>('check', {
      ...asked(),
      window: windowName,
      base: '',
    }).catch(() => undefined);
    isBusy = false;
    if (isStale) return check();
    if (checked) onChecked(checked);
  };
  return {
    touch: () => {
      clearTimeout(timer);
      timer = setTimeout(() => void check(), pause);
    },
  };
};
