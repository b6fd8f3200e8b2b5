import type { OnPage, RenderRoute } from '../eleventy/add-pages.ts';
import type { Route } from '../site/plan-routes.ts';
import { build } from './build.ts';
import type { BuildFlags } from './build-flags.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { failureOf } from '../operation/failure-of.ts';
import { memoryNotice } from './eleventy-memory.ts';
import { OperationError } from '../operation/operation-error.ts';

/**
 * The part of the build that Eleventy's own command does: writing the pages into a fresh folder.
 */
export interface EleventyBuild {
  readonly routes: readonly Route[];
  readonly folder: string;
  readonly renderRoute: RenderRoute;
  readonly onPage: OnPage;
  /** Called after the pages are written: adds all other files, verifies the site and switches. */
  readonly finish: () => Promise<void>;
}

/** The settings, with the environment variables for them. */
const variables: Readonly<Record<string, string>> = {
  '--content': 'BAN_TIN_CONTENT',
  '--output': 'BAN_TIN_OUTPUT',
  '--base-url': 'BAN_TIN_BASE_URL',
  '--now': 'BAN_TIN_NOW',
  '--live': 'BAN_TIN_LIVE',
  '--ledger': 'BAN_TIN_LEDGER',
};

/** Messages name the options of `npm run build`. */
const inVariables = (message: string): string =>
  message.replaceAll(/--[a-z-]+/gu, (option) => variables[option] ?? option);

const tell = (error: unknown): ExitStatus => {
  const { message, status } = failureOf(error);
  process.stderr.write(`${inVariables(message)}\n`);
  return status;
};

/**
 * Runs `npm run build` up to the writing of the pages, and leaves that to Eleventy's own command. A
 * build that ends early, because of faults or because Eleventy failed, ends the process with its
 * exit status; by then it has cleaned up, and the old site is unchanged.
 */
export const beginEleventyBuild = async (flags: BuildFlags): Promise<EleventyBuild> => {
  const begun = Promise.withResolvers<Omit<EleventyBuild, 'finish'>>();
  const written = Promise.withResolvers<void>();
  const ended = build(flags, (routes, folder, renderRoute, onPage) => {
    begun.resolve({ routes, folder, renderRoute, onPage });
    return written.promise;
  }).catch(tell);
  const exitUnlessOk = async (): Promise<void> => {
    const status = await ended;
    if (status !== exitStatus.ok) process.exit(status);
  };
  /**
   * Eleventy does not report a failure to its configuration; it has already printed the reason, so
   * nothing else is left to do.
   */
  process.once('beforeExit', () => {
    written.reject(new OperationError('ELEVENTY_STOPPED', {}));
    void exitUnlessOk();
  });
  const ready = await Promise.race([begun.promise, exitUnlessOk().then(() => begun.promise)]);
  const notice = memoryNotice(ready.routes.filter(({ kind }) => kind === 'article').length);
  if (notice !== undefined) process.stderr.write(`${notice}\n`);
  return {
    ...ready,
    finish: () => {
      written.resolve();
      return exitUnlessOk();
    },
  };
};
