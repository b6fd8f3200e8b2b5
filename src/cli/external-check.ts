import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ParsedContent } from '../content/parse/parse-content.ts';
import type { Problem } from '../content/problem.ts';
import { checkExternalLinks } from '../external-links/check-external-links.ts';
import { externalLinks } from '../external-links/external-links.ts';
import {
  formatKeptAnswers,
  parseKeptAnswers,
  type KeptAnswers,
} from '../external-links/kept-answers.ts';
import { createAsk } from '../external-links/request-page.ts';
import type { SiteOptions } from '../site/site-options.ts';
import { newsroomOf, planSite } from '../site/plan-site.ts';
import { leftOutPaths } from '../site/checks/held-back.ts';
import { noMaterials } from '../site/site-materials.ts';
import { contentReadings } from '../site/texts/content-readings.ts';
import type { Folder } from './options.ts';
import { standardProgress } from './progress.ts';

export interface ExternalOptions {
  readonly now: Date;
  /** The file with the answers of earlier runs. */
  readonly cache: Folder;
  /** For tests: allows hosts on this machine and in its network. */
  readonly allowsPrivate: boolean;
}

const say = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`);
};

const readKept = (path: string): Promise<KeptAnswers> =>
  readFile(path, 'utf8').then(parseKeptAnswers, () => new Map());

const writeKept = async (text: string, { path, label }: Folder): Promise<void> => {
  const draft = `${path}.${process.pid}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, text);
    await rename(draft, path);
  } catch {
    say(`Không ghi được ${label}; lần sau sẽ phải hỏi lại mọi liên kết ra ngoài.`);
  }
};

/** The warnings about links to other sites; empty for a content folder with faulty settings. */
export const externalProblems = async (
  parsed: ParsedContent,
  options: SiteOptions,
  { now, cache, allowsPrivate }: ExternalOptions,
): Promise<readonly Problem[]> => {
  const { content, locators, label } = parsed;
  if (!content) return [];
  const site = planSite(
    content,
    options,
    noMaterials,
    newsroomOf(content, options, parsed.faultyPaths),
    leftOutPaths(parsed),
  );
  const texts = { get: contentReadings(site, []) };
  const progress = standardProgress();
  let step: (() => void) | undefined;
  const { problems, kept, unasked } = await checkExternalLinks(
    externalLinks(content, texts, locators, label),
    {
      kept: await readKept(cache.path),
      now,
      ask: createAsk({ allowsPrivate }),
      onStart: (count) => {
        step = progress.count('Đang kiểm tra liên kết ngoài', count);
      },
      onAnswer: () => step?.(),
    },
  );
  progress.end();
  if (unasked > 0) {
    say(
      `Có lẽ máy không có mạng: ${unasked} liên kết ra ngoài chưa kiểm tra được, hãy thử lại sau.`,
    );
  }
  await writeKept(formatKeptAnswers(kept, now), cache);
  return problems;
};
