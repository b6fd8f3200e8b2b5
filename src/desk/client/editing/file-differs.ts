import type { Opened, ScreenState } from './text-saver.ts';

/** Whether a file that was changed elsewhere differs from the screen. */
export const fileDiffers = (file: Opened, now: ScreenState): boolean =>
  file.body.trimEnd() !== now.body.trimEnd() ||
  Object.keys(now.values).some(
    (key) =>
      JSON.stringify(file.values[key]) !== JSON.stringify(now.values[key]) &&
      file.values[key] !== undefined,
  );
