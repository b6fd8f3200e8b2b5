import { Option } from 'commander';
import type { Problem } from '../content/problem.ts';
import { githubReport } from '../report/github-report.ts';
import { jsonReport } from '../report/json-report.ts';
import { markdownReport } from '../report/markdown-report.ts';
import { oncePerCause } from '../report/once-per-cause.ts';
import { readSourceLines } from '../report/read-source-lines.ts';
import { textReport } from '../report/text-report.ts';
import { lookOf } from './look.ts';
import type { Folder } from './options.ts';

const reports = {
  text: async (problems: readonly Problem[], { path, label }: Folder) =>
    textReport(problems, await readSourceLines(problems, path, label), lookOf(process.stdout)),
  json: jsonReport,
  github: githubReport,
  markdown: markdownReport,
} as const;

export type ReportFormat = keyof typeof reports;

export const formatOption = new Option(
  '--format <dạng>',
  'dạng báo cáo; không ghi thì là text cho người đọc, trên GitHub Actions là github',
).choices(Object.keys(reports));

/** The requested format, or the one that suits the environment. */
export const formatOf = (asked: ReportFormat | undefined): ReportFormat =>
  asked ?? (process.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text');

/** The report on a content folder's problems for standard output. */
export const reportIn = async (
  format: ReportFormat,
  problems: readonly Problem[],
  content: Folder,
): Promise<string> => reports[format](oncePerCause(problems), content);
