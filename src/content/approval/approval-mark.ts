import { createHash } from 'node:crypto';

/** The part of an article that an approval covers, without its files. */
export interface ApprovedText {
  /** SHA-256 of the front matter without the state, and of the body. */
  readonly hash: string;
  /** The files below `media/` that the text names, each once, sorted. */
  readonly media: readonly string[];
}

/**
 * The fields that say when and whether an article is shown, not what it says: an approved article
 * may be scheduled, published or withdrawn without a second approval.
 */
const stateFields: ReadonlySet<string> = new Set(['draft', 'review', 'publishAt', 'withdrawn']);

/** A field without a value is the same as no field. */
const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

/** The value with its keys in one order, so that order, quotes and comments do not count. */
const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => !isEmpty(each));
  return Object.fromEntries(
    entries
      .map(([key, each]) => [key, inOrder(each)] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
};

/** Line ends and blank lines around the text are a matter of the editor's program. */
const linesOf = (body: string): string => body.replaceAll('\r\n', '\n').trim();

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** @param values the front matter as YAML gives it, before defaults are filled in */
export const approvedText = (values: unknown, body: string): ApprovedText => {
  const fields = Object.entries(values ?? {}).filter(([key]) => !stateFields.has(key));
  const text = `${JSON.stringify(inOrder(Object.fromEntries(fields)))}\n${linesOf(body)}`;
  const named = text.normalize('NFC').match(/\/media\/[\w./-]*\w/gu) ?? [];
  return { hash: sha256(text.normalize('NFC')), media: [...new Set(named)].toSorted() };
};

/**
 * The mark of an article: of its text and the bytes of its pictures, sounds and attachments.
 *
 * @param sha256Of the checksum of a file below `media/`; `undefined` if it does not exist
 */
export const approvalMarkOf = (
  { hash, media }: ApprovedText,
  sha256Of: (path: string) => string | undefined,
): string => {
  const files = media.map((path) => `${path} ${sha256Of(path) ?? ''}\n`).join('');
  return sha256(`${hash}\n${files}`).slice(0, 32);
};
