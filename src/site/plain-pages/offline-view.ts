import { sitePaths } from '../../url/site-path.ts';
import type { PageFrames, PageFrame } from '../page-frame.ts';

/** What is shown where there is no network and the page asked for was not kept. */
export type OfflineView = PageFrame;

export const offlineView = (frames: PageFrames): OfflineView =>
  frames.frame(sitePaths.offline, { isIndexed: false });
