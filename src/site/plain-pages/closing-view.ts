import { sitePaths } from '../../url/site-path.ts';
import type { PageFrames, PageFrame } from '../page-frame.ts';
import type { ClosingNote } from './closing-note.ts';

/** The page about the closing, which feeds link to. */
export interface ClosingView extends PageFrame {
  readonly closing: ClosingNote;
}

export const closingView = (closing: ClosingNote, frames: PageFrames): ClosingView => {
  const frame = frames.frame(sitePaths.closing, { description: closing.reason });
  /** The note at the top of every page would repeat this page's own text. */
  return { ...frame, site: { ...frame.site, closing: undefined }, closing };
};
