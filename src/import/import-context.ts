import type { Content } from '../content/content.ts';
import type { VietnamMoment } from '../dates/vietnam-clock.ts';
import type { ArticleDate } from './guess/guess-date.ts';
import type { ReadBeside } from './html/html-images.ts';

/** What an editor says of the article, in place of what would be guessed. */
export interface Overrides {
  readonly title?: string | undefined;
  readonly date?: ArticleDate | undefined;
  /** The id of a category. */
  readonly category?: string | undefined;
}

/** What the import knows of the site. */
export interface ImportContext {
  readonly content: Pick<Content, 'articles' | 'categories' | 'units'>;
  /** Every file below the content folder, sound or not, by its path in it. */
  readonly paths: ReadonlySet<string>;
  /** How messages name the content folder. */
  readonly label: string;
  readonly now: VietnamMoment;
  readonly overrides: Overrides;
  readonly readBeside: ReadBeside;
}
