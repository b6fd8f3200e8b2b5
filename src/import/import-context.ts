import type { Content } from '../content/content.ts';
import type { VietnamMoment } from '../dates/vietnam-clock.ts';
import type { ArticleDate } from './guess/guess-date.ts';
import type { ReadBeside } from './html/html-images.ts';

/** Values that an editor gives instead of a guess. */
export interface Overrides {
  readonly title?: string | undefined;
  readonly date?: ArticleDate | undefined;
  /** The id of a category. */
  readonly category?: string | undefined;
}

/** What the import knows about the site. */
export interface ImportContext {
  readonly content: Pick<Content, 'articles' | 'categories' | 'units'>;
  /** Every file below the content folder, with or without faults, by its relative path. */
  readonly paths: ReadonlySet<string>;
  /** The name of the content folder in messages. */
  readonly label: string;
  readonly now: VietnamMoment;
  readonly overrides: Overrides;
  readonly readBeside: ReadBeside;
}
