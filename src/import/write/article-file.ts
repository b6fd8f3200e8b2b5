import { newFileText } from '../../content/edit/new-file-text.ts';
import type { RelatedEntry } from '../guess/guess-related.ts';

/** The front matter of an imported article; absent fields are not written. */
export interface ArticleFields {
  readonly title: string;
  readonly standfirst?: string | undefined;
  readonly date: string;
  readonly sortDay?: string | undefined;
  readonly category: string;
  readonly unit?: string | readonly string[] | undefined;
  readonly byline?: string | undefined;
  readonly related?: readonly RelatedEntry[] | undefined;
  readonly draft?: true | undefined;
}

/** Comments for the editor, each in the line above its field. */
export type FieldComments = { readonly [Field in keyof ArticleFields]?: string | undefined };

/** The fields in the order of every article. */
const order = [
  'title',
  'standfirst',
  'date',
  'sortDay',
  'category',
  'unit',
  'byline',
  'related',
  'draft',
] as const satisfies readonly (keyof ArticleFields)[];

/** The text of an article's file: front matter with its comments, then the Markdown. */
export const articleFile = (
  fields: ArticleFields,
  comments: FieldComments,
  markdown: string,
): string =>
  newFileText(Object.fromEntries(order.map((name) => [name, fields[name]])), comments, markdown);
