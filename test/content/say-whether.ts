import { readSettings, reasonToSkip } from './shipped-settings.ts';

/** Says at the end of a run whether the tests of the shipped content were among it. */
export const setup = (): (() => void) => {
  const reason = reasonToSkip(readSettings());
  return () => {
    const words = reason === undefined ? 'tested' : `NOT tested, its tests are skipped: ${reason}`;
    process.stdout.write(`\n The shipped content: ${words}\n`);
  };
};
