import { sitePaths } from '../../url/site-path.ts';
import type { PageFrames, PageFrame } from '../page-frame.ts';

/** The page that a static host answers with where no page stands. */
export type NotFoundView = PageFrame;

export const notFoundView = (frames: PageFrames): NotFoundView =>
  frames.frame(sitePaths.notFound, { isIndexed: false });
