import type { MarkdownSource } from '../../content/content.ts';

/** A text as its editor wrote it, with those of its fields that affect how it is rendered. */
export interface TextSource extends Pick<MarkdownSource, 'body' | 'path'> {
  /** If true, quotation marks are left as they are. */
  readonly verbatim: boolean;
  /** Whether its first image is the first of the page. */
  readonly leadsWithImage: boolean;
}

/** A text with the fields that affect how it is rendered. */
interface SourcedText extends Pick<MarkdownSource, 'body' | 'path'> {
  readonly verbatim?: boolean;
  /** The picture above the text, if there is one. */
  readonly image?: unknown;
}

/** The last source at each address. */
const known = new Map<string, TextSource>();

/**
 * The source of a text; the same object for the same text, also for a copy of its record, so that
 * its hash is computed once and it is read once.
 */
export const textSource = (text: SourcedText): TextSource => {
  const { body, path, verbatim = false, image } = text;
  const leadsWithImage = image === undefined;
  const last = known.get(path);
  const isSame =
    last?.body === body && last.verbatim === verbatim && last.leadsWithImage === leadsWithImage;
  if (last && isSame) return last;
  const source = { body, path, verbatim, leadsWithImage };
  known.set(path, source);
  return source;
};
