import { sitePaths } from '../../url/site-path.ts';
import type { PageFrames, PageFrame } from '../page-frame.ts';
import type { ClosingNote } from './closing-note.ts';

/** The page that says so, which feeds lead to. */
export interface ClosingView extends PageFrame {
  readonly closing: ClosingNote;
}

export const closingView = (closing: ClosingNote, frames: PageFrames): ClosingView => {
  const frame = frames.frame(sitePaths.closing, { description: closing.reason });
  /** The note above every page would say the same twice here. */
  return { ...frame, site: { ...frame.site, closing: undefined }, closing };
};
