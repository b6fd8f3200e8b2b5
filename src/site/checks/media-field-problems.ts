import type { Article, Content, Locators } from '../../content/content.ts';
import { nearestIn } from '../../content/nearest.ts';
import type { Locator, YamlPath } from '../../content/parse/parse-yaml.ts';
import { problem, type Place, type Problem } from '../../content/problem.ts';
import { isRemoteSound } from '../../url/sound-address.ts';
import { isSayingAlt } from './saying-alt.ts';

/** The files of `media/` that fields and texts may name. */
export interface MediaTargets {
  readonly media: ReadonlySet<string>;
  readonly images: ReadonlySet<string>;
  /** Files that the register lists as permanently removed. */
  readonly withdrawn: ReadonlySet<string>;
  /** Whether a path leads to a text that has faults of its own. */
  readonly isFaulty: (path: string) => boolean;
}

/** A field, and the file that it names. */
type NamedFile = readonly [YamlPath, string];

/** The files that an article's fields name. */
const filesOf = ({ audio, image, attachments }: Article): NamedFile[] => [
  ...(audio === undefined || isRemoteSound(audio) ? [] : [[['audio'], audio] as const]),
  ...(image ? [[['image', 'file'], image.file] as const] : []),
  ...attachments.map(({ file }, index) => [['attachments', index, 'file'], file] as const),
];

/** The problem of a named file that is missing; `undefined` if the file exists. */
export const missingFile = (
  file: string,
  at: Place,
  { media, withdrawn, isFaulty }: MediaTargets,
): Problem | undefined => {
  if (media.has(file) || isFaulty(file)) return undefined;
  return withdrawn.has(file)
    ? problem('MEDIA_WITHDRAWN', at, file)
    : problem('MEDIA_MISSING', at, file, nearestIn(media)(file)?.choice);
};

const altProblems = ({ image }: Article, locator: Locator): Problem[] =>
  image && !isSayingAlt(image.alt)
    ? [problem('IMAGE_ALT', locator.valueAt(['image', 'alt']), image.file, image.alt, true)]
    : [];

/**
 * Fields of articles, documents and broadcasts that name a file missing from `media/`, and pictures without
 * alternative text.
 */
export const mediaFieldProblems = (
  {
    articles,
    officialDocuments,
    broadcasts,
  }: Pick<Content, 'articles' | 'officialDocuments' | 'broadcasts'>,
  targets: MediaTargets,
  locators: Locators,
): Problem[] => {
  const missing = (files: readonly NamedFile[], locator: Locator): Problem[] =>
    files.flatMap(([path, file]) => missingFile(file, locator.valueAt(path), targets) ?? []);
  const inArticles = articles.flatMap((article) => {
    const locator = locators.get(article.file);
    return locator ? [...missing(filesOf(article), locator), ...altProblems(article, locator)] : [];
  });
  const inOfficialDocuments = officialDocuments.flatMap(({ file, original }) => {
    const locator = locators.get(file);
    return locator && original !== undefined ? missing([[['file'], original]], locator) : [];
  });
  /** The page of a broadcast says that its sound was removed. */
  const inBroadcasts = broadcasts.flatMap(({ file, audio }) => {
    const locator = locators.get(file);
    return locator && audio !== undefined && !isRemoteSound(audio) && !targets.withdrawn.has(audio)
      ? missing([[['audio'], audio]], locator)
      : [];
  });
  return [...inArticles, ...inOfficialDocuments, ...inBroadcasts];
};
