import { articleFile } from '../../content/article-file.ts';
import type { CalendarMonth } from '../../dates/calendar-date.ts';
import { freeSlug } from '../../url/free-slug.ts';
import { slugOf } from '../../url/slug.ts';

/** The paths of an article and its pictures, relative to the content folder. */
export interface ArticlePlace {
  readonly path: string;
  /** The path that another file already has, so that this one got a number. */
  readonly taken: string | undefined;
  /** Returns a new path for a picture, at each call the next free one. */
  readonly nextImagePath: (ending: string) => string;
}

/** The slug of a title, or of the file's name if the title has no letters. */
const slugFor = (title: string, fileName: string): string =>
  slugOf(title) || slugOf(fileName.replace(/\.[^.]+$/u, '')) || 'bai-nhap';

const imageEndings = ['jpg', 'jpeg', 'png', 'gif', 'webp', 'avif'] as const;

/**
 * The place of a new article, without overwriting anything.
 *
 * @param paths every file below the content folder
 */
export const articlePlace = (
  title: string,
  fileName: string,
  month: CalendarMonth,
  paths: ReadonlySet<string>,
): ArticlePlace => {
  const folder = month.replace('-', '/');
  const pathOf = (slug: string): string => articleFile(month, slug);
  const wanted = slugFor(title, fileName);
  const slug = freeSlug(wanted, (each) => paths.has(pathOf(each)));
  let images = 0;
  const nextStem = (): string => {
    images += 1;
    return `media/${folder}/${slug}-${images}`;
  };
  const isTaken = (stem: string): boolean =>
    imageEndings.some((ending) => paths.has(`${stem}.${ending}`));
  return {
    path: pathOf(slug),
    taken: slug === wanted ? undefined : pathOf(wanted),
    nextImagePath: (ending) => {
      let stem = nextStem();
      while (isTaken(stem)) stem = nextStem();
      return `${stem}.${ending}`;
    },
  };
};
