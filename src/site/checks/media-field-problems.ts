import type { Article, Content, Locators } from '../../content/content.ts';
import { nearestIn } from '../../content/nearest.ts';
import type { Locator, YamlPath } from '../../content/parse/parse-yaml.ts';
import { problem, type Problem } from '../../content/problem.ts';
import { isSayingAlt } from './saying-alt.ts';

/** The files of `media/` that fields and texts may name. */
export interface MediaTargets {
  readonly media: ReadonlySet<string>;
  readonly images: ReadonlySet<string>;
  /** Whether a path leads to what has faults of its own. */
  readonly isFaulty: (path: string) => boolean;
}

/** A field, and the file that it names. */
type NamedFile = readonly [YamlPath, string];

/** The files that an article's fields name. */
const filesOf = ({ audio, image, attachments }: Article): NamedFile[] => [
  ...(audio === undefined ? [] : [[['audio'], audio] as const]),
  ...(image ? [[['image', 'file'], image.file] as const] : []),
  ...attachments.map(({ file }, index) => [['attachments', index, 'file'], file] as const),
];

/** Finds the files of one text's fields that are not in `media/`. */
type FindMissing = (files: readonly NamedFile[], locator: Locator) => Problem[];

const missingIn = ({ media, isFaulty }: MediaTargets): FindMissing => {
  const nearest = nearestIn(media);
  return (files, locator) =>
    files.flatMap(([path, file]) =>
      media.has(file) || isFaulty(file)
        ? []
        : [problem('MEDIA_MISSING', locator.valueAt(path), file, nearest(file)?.choice)],
    );
};

const altProblems = ({ image }: Article, locator: Locator): Problem[] =>
  image && !isSayingAlt(image.alt)
    ? [problem('IMAGE_ALT', locator.valueAt(['image', 'alt']), image.file, image.alt, true)]
    : [];

/**
 * Fields of articles and documents that name a file which is not in `media/`, and a picture
 * without its words.
 */
export const mediaFieldProblems = (
  { articles, documents }: Pick<Content, 'articles' | 'documents'>,
  targets: MediaTargets,
  locators: Locators,
): Problem[] => {
  const missing = missingIn(targets);
  const inArticles = articles.flatMap((article) => {
    const locator = locators.get(article.file);
    return locator ? [...missing(filesOf(article), locator), ...altProblems(article, locator)] : [];
  });
  const inDocuments = documents.flatMap(({ file, original }) => {
    const locator = locators.get(file);
    return locator && original !== undefined ? missing([[['file'], original]], locator) : [];
  });
  return [...inArticles, ...inDocuments];
};
