import { Option, type Command } from 'commander';
import { relative, resolve, sep } from 'node:path';
import { parseInstant, vietnamMoment } from '../dates/vietnam-clock.ts';
import type { SiteOptions } from '../site/site-options.ts';
import { parseBaseUrl } from '../url/base-url.ts';
import { textLabels } from '../../layouts/words/text-labels.ts';
import { startFolder } from './start-folder.ts';
import { OperationError } from '../operation/operation-error.ts';

/** Options as typed. */
export interface SiteFlags {
  readonly content: string;
  readonly baseUrl?: string | undefined;
  readonly now?: string | undefined;
  readonly drafts?: boolean | undefined;
}

const wordings = {
  content: ['--content <thư mục>', 'thư mục nội dung', 'content'],
  output: ['--output <thư mục>', 'thư mục ghi trang đã dựng', '_site'],
  baseUrl: ['--base-url <địa chỉ>', 'địa chỉ trang, thay cho baseUrl trong site.yaml'],
  now: ['--now <thời điểm>', 'coi như đang ở thời điểm này, ví dụ 2020-03-14T08:00+07:00'],
  drafts: ['--drafts', 'lấy cả bài nháp, bài hẹn giờ và bài hết hạn, có ghi nhãn'],
} as const;

export type SiteFlag = keyof typeof wordings;

/** Adds options that several commands share, so that each has one wording. */
export const addSiteFlags = (command: Command, ...flags: readonly SiteFlag[]): Command => {
  for (const flag of flags) {
    const [form, description, standard] = wordings[flag];
    const option = new Option(form, description);
    if (standard !== undefined) option.default(standard, standard);
    command.addOption(option);
  }
  return command;
};

/** A folder that was typed, and its name in messages. */
export interface Folder {
  readonly path: string;
  readonly label: string;
}

/** Typed paths are relative to the folder where the command was called. */
export const folderOf = (typed: string): Folder => {
  const start = startFolder();
  const path = resolve(start, typed);
  return { path, label: (relative(start, path) || '.').split(sep).join('/') };
};

/**
 * The moment at which the command is assumed to run.
 *
 * @throws OperationError `USAGE_…` if it is invalid
 */
export const instantOf = ({ now }: Pick<SiteFlags, 'now'>): Date => {
  const instant = now === undefined ? new Date() : parseInstant(now);
  if (instant) return instant;
  throw new OperationError('USAGE_MOMENT', { typed: now ?? '' });
};

/** @throws OperationError `USAGE_…` if the time or the address is invalid */
export const siteOptionsOf = (flags: SiteFlags): SiteOptions => {
  const { baseUrl, drafts = false } = flags;
  const instant = instantOf(flags);
  const base = baseUrl === undefined ? undefined : parseBaseUrl(baseUrl);
  if (baseUrl !== undefined && !base) {
    throw new OperationError('USAGE_ADDRESS', { option: '--base-url', typed: baseUrl });
  }
  return {
    now: vietnamMoment(instant),
    isPreview: drafts,
    baseUrl: base,
    labels: textLabels,
  };
};
