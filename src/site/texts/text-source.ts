import type { MarkdownSource } from '../../content/content.ts';

/** A text as its editor wrote it, with all that its own fields say of how it is rendered. */
export interface TextSource extends Pick<MarkdownSource, 'body' | 'path'> {
  /** Quotation marks are left as they are. */
  readonly verbatim: boolean;
  /** Whether its first image is the first of the page. */
  readonly leadsWithImage: boolean;
}

/** A text with the fields that say how it is rendered. */
interface SourcedText extends Pick<MarkdownSource, 'body' | 'path'> {
  readonly verbatim?: boolean;
  /** The picture above the text, where there is one. */
  readonly image?: unknown;
}

const known = new WeakMap<SourcedText, TextSource>();

/** The source of a text; one object for one text, whose hash is then made once. */
export const textSource = (text: SourcedText): TextSource => {
  const { body, path, verbatim = false, image } = text;
  const source = known.get(text) ?? { body, path, verbatim, leadsWithImage: image === undefined };
  known.set(text, source);
  return source;
};
