import type { MarkdownSource } from '../../content/content.ts';

/** A text as its editor wrote it, with all that its own fields say of how it is rendered. */
export interface TextSource extends Pick<MarkdownSource, 'body' | 'path'> {
  /** Quotation marks are left as they are. */
  readonly verbatim: boolean;
  /** Whether its first image is the first of the page. */
  readonly leadsWithImage: boolean;
}

/** @param image the picture above the text, where there is one */
export const textSource = ({
  body,
  path,
  verbatim = false,
  image,
}: Pick<MarkdownSource, 'body' | 'path'> & {
  readonly verbatim?: boolean;
  readonly image?: unknown;
}): TextSource => ({ body, path, verbatim, leadsWithImage: image === undefined });
