import type { TestProject } from 'vitest/node';
import { readSettings, reasonToSkip } from './shipped-settings.ts';

/** Prints at the end of a run with tests of the shipped content whether it included them. */
export const setup = (project: TestProject): (() => void) => {
  const reason = reasonToSkip(readSettings());
  return () => {
    const files = project.vitest.state.getPaths();
    if (!files.some((file) => file.includes('/test/content/'))) return;
    const words = reason === undefined ? 'tested' : `NOT tested, its tests are skipped: ${reason}`;
    process.stdout.write(`\n The shipped content: ${words}\n`);
  };
};
