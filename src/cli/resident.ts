import type { Command } from 'commander';
import type { Problem } from '../content/problem.ts';
import { failureOf } from '../operation/failure-of.ts';
import { OperationError } from '../operation/operation-error.ts';
import type { FromSite, ToSite } from '../resident-site/asked-and-said.ts';
import { lineReport } from '../report/line-report.ts';
import { oncePerCause } from '../report/once-per-cause.ts';
import { createResidentSite } from '../resident-site/resident-site.ts';
import { siteLoop } from '../resident-site/site-loop.ts';
import { cacheFolder } from './build-records.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { withKeptWork } from './kept-work.ts';
import { addSiteFlags, folderOf, siteOptionsOf, type SiteFlags } from './options.ts';

const send = (message: FromSite): void => void process.send?.(message);

/** A line for each problem; while there are errors, only these are listed. */
const briefReport = (found: readonly Problem[]): string => {
  const problems = oncePerCause(found);
  const errors = problems.filter(({ severity }) => severity === 'error');
  return lineReport(errors.length > 0 ? errors : problems);
};

/** Keeps the site of a preview in memory until the server that started it ends. */
const resident = async (flags: SiteFlags): Promise<ExitStatus> => {
  if (!process.send)
    throw new OperationError('COMMAND_UNKNOWN', { typed: 'resident', commands: ['start'] });
  const content = folderOf(flags.content);
  const ended = new Promise<void>((done) => process.once('disconnect', () => done()));
  await withKeptWork(async (kept) => {
    const site = createResidentSite({
      content,
      options: () => ({ ...siteOptionsOf(flags), isPreview: true, cacheFolder: cacheFolder() }),
      kept,
    });
    const loop = siteLoop(site, {
      send,
      reportOf: briefReport,
      failureOf: (error) => failureOf(error).message,
    });
    process.on('message', (message) => loop.take(message as ToSite));
    loop.take({ kind: 'changed' });
    const isWhole = await Promise.race([loop.checked.then(() => true), ended.then(() => false)]);
    return { result: undefined, isWhole };
  });
  await ended;
  return exitStatus.ok;
};

export const addResident = (program: Command, end: (status: ExitStatus) => void): void => {
  const command = program.command('resident', { hidden: true });
  addSiteFlags(command, 'content', 'baseUrl', 'now').action(async (flags: SiteFlags) =>
    end(await resident(flags)),
  );
};
