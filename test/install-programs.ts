import { findChromium } from './browser/chromium.ts';
import { findProgram, installPrograms, type Program } from './programs.ts';

const isMissing = (program: Program): boolean =>
  (program === 'chromium' ? findChromium() : findProgram(program)) === undefined;

/** Runs once before all tests, so that two test files never install at the same time. */
export const setup = (): void => {
  const missing = (
    ['chromium', 'git', 'minisign', 'nginx', 'caddy', 'rsync', 'rclone'] as const
  ).filter(isMissing);
  if (missing.length > 0) installPrograms(missing);
};
