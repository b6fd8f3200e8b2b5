import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Content, Locators } from '../content/content.ts';
import type { ParsedContent } from '../content/parse/parse-content.ts';
import type { Problem } from '../content/problem.ts';
import { checkExternalLinks } from '../external-links/check-external-links.ts';
import { externalLinks } from '../external-links/external-links.ts';
import {
  formatKeptAnswers,
  parseKeptAnswers,
  type KeptAnswers,
} from '../external-links/kept-answers.ts';
import { checkRemoteSounds } from '../external-links/check-remote-sounds.ts';
import { remoteSoundPlaces, type RemoteSoundPlace } from '../external-links/remote-sounds.ts';
import { createGetFile } from '../external-links/request-file.ts';
import { createAsk } from '../external-links/request-page.ts';
import { wholeSeconds } from '../media/sounds/sound-facts.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
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

/** The sounds on the sound host whose time is not over. */
const soundsAt = (
  content: Content,
  { remoteSounds }: Pick<Newsroom, 'remoteSounds'>,
  locators: Locators,
): RemoteSoundPlace[] => {
  const gone = [...remoteSounds].flatMap(([url, state]) => ('goneOn' in state ? [url] : []));
  return remoteSoundPlaces(content, locators, new Set<string>(gone));
};

/** The warnings about sounds on the sound host. */
const soundProblems = async (
  places: readonly RemoteSoundPlace[],
  kept: KeptAnswers,
  { now, allowsPrivate }: ExternalOptions,
): Promise<{ readonly problems: readonly Problem[]; readonly kept: KeptAnswers }> => {
  /** A link that leads nowhere is reported already. */
  const sounds = places.filter(({ url }) => kept.get(url)?.verdict.kind === 'ok');
  const progress = standardProgress();
  let step: (() => void) | undefined;
  const checked = await checkRemoteSounds(sounds, {
    kept,
    now,
    getFile: createGetFile({ allowsPrivate }),
    secondsOf: wholeSeconds,
    onStart: (count) => {
      if (count > 0) step = progress.count('Đang so âm thanh ở máy chủ âm thanh', count);
    },
    onAnswer: () => step?.(),
  });
  progress.end();
  if (checked.left > 0) {
    say(`Còn ${checked.left} tệp ở máy chủ âm thanh chưa so; lần kiểm tra sau so tiếp.`);
  }
  return checked;
};

/** The warnings about links to other sites; empty for a content folder with faulty settings. */
export const externalProblems = async (
  parsed: ParsedContent,
  options: SiteOptions,
  external: ExternalOptions,
): Promise<readonly Problem[]> => {
  const { now, cache, allowsPrivate } = external;
  const { content, locators, label } = parsed;
  if (!content) return [];
  const newsroom = newsroomOf(content, options, parsed.faultyPaths);
  const site = planSite(content, options, noMaterials, newsroom, leftOutPaths(parsed));
  const places = soundsAt(content, newsroom, locators);
  const texts = { get: contentReadings(site, []) };
  const progress = standardProgress();
  let step: (() => void) | undefined;
  const { problems, kept, unasked } = await checkExternalLinks(
    [
      ...externalLinks(content, texts, locators, label),
      ...places.map((place) => ({ ...place, written: place.url })),
    ],
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
  const sounds = await soundProblems(places, kept, external);
  await writeKept(formatKeptAnswers(sounds.kept, now), cache);
  return [...problems, ...sounds.problems];
};
