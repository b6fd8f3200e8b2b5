import type { QuotedSource } from '../../newsroom/quoted-sources.ts';
import type { LinkView } from '../link-view.ts';
import type { PageFrames } from '../page-frame.ts';

/** A link to the text that states something. */
export interface SourceLinkView extends LinkView {
  readonly kind: QuotedSource['kind'];
}

export const sourceLink = (
  { kind, title, path }: QuotedSource,
  { link }: Pick<PageFrames, 'link'>,
): SourceLinkView => ({ kind, label: title, href: link(path) });
