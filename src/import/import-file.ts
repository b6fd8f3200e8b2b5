import type { Article } from '../content/content.ts';
import { parseArticle } from '../content/parse/parse-article.ts';
import { hasErrors } from '../content/problem.ts';
import { articlePlace } from './write/article-place.ts';
import { composeArticle } from './write/compose-article.ts';
import type { Draft } from './draft/draft.ts';
import { droppedNotes } from './notes/dropped-notes.ts';
import { lostNotes } from './notes/lost-notes.ts';
import { withBoldHeadings } from './guess/bold-headings.ts';
import { categoryOfLine } from './guess/guess-category.ts';
import { guessFields } from './guess/guess-fields.ts';
import { standfirstOf } from './guess/guess-standfirst.ts';
import type { ImportContext } from './import-context.ts';
import type { Line } from './guess/line.ts';
import { unsure, type Note } from './notes/note.ts';
import type { PlannedFile } from './write/planned-file.ts';
import { readDraft } from './read-draft.ts';
import { OperationError } from '../operation/operation-error.ts';
import { sameArticle } from './write/same-article.ts';
import { sortLines, type Parts } from './guess/sort-lines.ts';

/** The result of importing one file, and what the editor should check. */
export interface Imported {
  /** The pictures first, then the article, so that an article is never without its pictures. */
  readonly files: readonly PlannedFile[];
  readonly article: Article;
  readonly notes: readonly Note[];
  /** Why the files must not be written: the site already has this article. */
  readonly refusal?: OperationError;
}

/** The loader's limit. */
const longestArticle = 256 * 1024;

/** Parses the article in the same way as the site; an article with faults must not be written. */
const readBack = (path: string, bytes: Uint8Array, label: string): Article => {
  if (bytes.length > longestArticle) throw new OperationError('IMPORT_LONG', {});
  const file = `${label}/${path}`;
  const { value, problems } = parseArticle({
    kind: 'article',
    path,
    file,
    bytes,
    size: bytes.length,
  });
  if (value && !hasErrors(problems)) return value;
  const faults = problems.map(({ message, hint }) => `${message}; ${hint}`).join('. ');
  throw new OperationError('IMPORT_FAULTY', { faults });
};

const refusalFor = ({ stub, file }: Article): OperationError =>
  new OperationError(stub ? 'IMPORT_KNOWN_STUB' : 'IMPORT_KNOWN', { file });

const takenNotes = (taken: string | undefined, label: string): Note[] =>
  taken === undefined
    ? []
    : [unsure(`Đã có bài khác ở ${label}/${taken}, nên tên tệp của bài này thêm số ở cuối.`)];

const partsOf = (
  draft: Draft,
  { overrides }: ImportContext,
  isCategory: (line: Line) => boolean,
): Parts => {
  const typed = overrides.title === undefined ? [] : [overrides.title];
  const titles = [...typed, ...draft.metadata.titles];
  return sortLines({ ...draft, metadata: { ...draft.metadata, titles } }, isCategory);
};

const articleOf = async (
  bytes: Uint8Array,
  name: string,
  context: ImportContext,
): Promise<Imported> => {
  const { content, label, paths, readBeside } = context;
  const isCategory = (line: Line): boolean =>
    categoryOfLine(line, content.categories) !== undefined;
  const draft = await readDraft(bytes, name, readBeside);
  const parts = partsOf(draft, context, isCategory);
  const standfirst = standfirstOf(parts.body);
  const { body, notes: headingNotes } = withBoldHeadings(
    standfirst ? parts.body.slice(1) : parts.body,
  );
  const guessed = guessFields(draft, parts, name, context);
  const { path, taken, nextImagePath } = articlePlace(
    guessed.fields.title,
    name,
    guessed.date.month,
    paths,
  );
  const lacksTitle = parts.title === undefined && context.overrides.title === undefined;
  const { text, images, notes } = composeArticle(
    { guessed, standfirst, body, lacksTitle },
    draft,
    nextImagePath,
  );
  const file = { path, bytes: new TextEncoder().encode(text) };
  const article = readBack(path, file.bytes, label);
  const duplicate = sameArticle(article.title, article.body, content.articles);
  const dropped = [...parts.above.filter((line) => !isCategory(line)), ...parts.dropped];
  const reported = [
    ...notes,
    ...(duplicate ? [] : takenNotes(taken, label)),
    ...headingNotes,
    ...draft.notes,
    ...droppedNotes(dropped, draft.form),
  ];
  return {
    files: [...images, file],
    article,
    notes: [...reported, ...lostNotes(draft, text, parts, reported)],
    ...(duplicate && { refusal: refusalFor(duplicate) }),
  };
};

/**
 * Turns a file into an article of the site. Writes nothing, and reads only pictures beside a saved
 * page.
 *
 * @param name the file's name, without its folder
 * @throws OperationError `IMPORT_…` if the file cannot be imported
 */
export const importFile = async (
  bytes: Uint8Array,
  name: string,
  context: ImportContext,
): Promise<Imported> => {
  try {
    return await articleOf(bytes, name, context);
  } catch (error) {
    /** Malicious files nest elements until the stack overflows. */
    if (!(error instanceof RangeError)) throw error;
    throw new OperationError('IMPORT_DEEP', {});
  }
};
