import type { ScriptBlock, ScriptReading } from './announcer-script.ts';

/** The readings of blocks beside which one sees how they are written, each once. */
export const spelledBeside = (blocks: readonly ScriptBlock[]): ScriptReading[] => {
  const readings = blocks
    .flatMap(({ groups }) => groups.flatMap(({ parts }) => parts))
    .filter((part) => typeof part !== 'string')
    .filter(({ isBeside }) => isBeside);
  return [
    ...new Map(readings.toReversed().map((each) => [each.written, each])).values(),
  ].toReversed();
};
