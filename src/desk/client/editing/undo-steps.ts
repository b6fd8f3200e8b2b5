import type { ScreenState } from './text-saver.ts';

/** The steps back and forth of a text's form; saving does not end them. */
export interface UndoSteps {
  /** Remembers a state; the same one twice counts once. */
  readonly remember: (state: ScreenState) => void;
  readonly back: () => ScreenState | undefined;
  readonly forth: () => ScreenState | undefined;
}

const most = 200;

export const undoSteps = (first: ScreenState): UndoSteps => {
  let states: readonly ScreenState[] = [first];
  let at = 0;
  const move = (by: number): ScreenState | undefined => {
    const state = states[at + by];
    if (state) at += by;
    return state;
  };
  return {
    remember: (state) => {
      if (JSON.stringify(state) === JSON.stringify(states[at])) return;
      states = [...states.slice(0, at + 1), state].slice(-most);
      at = states.length - 1;
    },
    back: () => move(-1),
    forth: () => move(1),
  };
};
