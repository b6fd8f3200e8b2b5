import { readSettings, reasonToSkip } from './shipped-settings.ts';

/** Prints at the end of a run whether it included the tests of the shipped content. */
export const setup = (): (() => void) => {
  const reason = reasonToSkip(readSettings());
  return () => {
    const words = reason === undefined ? 'tested' : `NOT tested, its tests are skipped: ${reason}`;
    process.stdout.write(`\n The shipped content: ${words}\n`);
  };
};
