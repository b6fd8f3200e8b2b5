import { sitePaths } from '../../url/site-path.ts';
import type { Framing, PageFrame } from '../page-frame.ts';

/** The page that a static host answers with where no page stands. */
export type NotFoundView = PageFrame;

export const notFoundView = (framing: Framing): NotFoundView =>
  framing.frame(sitePaths.notFound, { isIndexed: false });
