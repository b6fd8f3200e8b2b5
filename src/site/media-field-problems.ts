import type { Article, Locators } from '../content/content.ts';
import { nearestIn } from '../content/nearest.ts';
import type { YamlPath } from '../content/parse-yaml.ts';
import { problem, type Problem } from '../content/problem.ts';
import { isSayingAlt } from './saying-alt.ts';

/** The files of `media/` that fields and texts may name. */
export interface MediaTargets {
  readonly media: ReadonlySet<string>;
  readonly images: ReadonlySet<string>;
  /** Whether a path leads to what has faults of its own. */
  readonly isFaulty: (path: string) => boolean;
}

/** The files that an article's fields name, each with its field. */
const filesOf = ({ audio, image, attachments }: Article): (readonly [YamlPath, string])[] => [
  ...(audio === undefined ? [] : [[['audio'], audio] as const]),
  ...(image ? [[['image', 'file'], image.file] as const] : []),
  ...attachments.map(({ file }, index) => [['attachments', index, 'file'], file] as const),
];

/** Fields of articles that name a file which is not in `media/`, and a picture without its words. */
export const mediaFieldProblems = (
  articles: readonly Article[],
  { media, isFaulty }: MediaTargets,
  locators: Locators,
): Problem[] => {
  const nearest = nearestIn(media);
  return articles.flatMap((article) => {
    const locator = locators.get(article.file);
    if (!locator) return [];
    const missing = filesOf(article).flatMap(([path, file]) =>
      media.has(file) || isFaulty(file)
        ? []
        : [problem('MEDIA_MISSING', locator.valueAt(path), file, nearest(file)?.choice)],
    );
    const { image } = article;
    return image && !isSayingAlt(image.alt)
      ? [
          ...missing,
          problem('IMAGE_ALT', locator.valueAt(['image', 'alt']), image.file, image.alt, true),
        ]
      : missing;
  });
};
