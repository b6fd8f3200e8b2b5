import { sitePaths, type Href } from '../../url/site-path.ts';
import type { MediaQuestions } from '../context/media-questions.ts';
import type { PageFrames, PageFrame } from '../page-frame.ts';

/** The page shown when there is no network and the requested page is not cached. */
export interface OfflineView extends PageFrame {
  /** Fills the list of cached pages; absent in checks, which write no pages. */
  readonly offlineScriptHref: Href | undefined;
}

export const offlineView = (
  context: Pick<MediaQuestions, 'script'>,
  { frame, link }: PageFrames,
): OfflineView => {
  const script = context.script('offlineScript');
  return {
    ...frame(sitePaths.offline, { isIndexed: false }),
    offlineScriptHref: script && link(script),
  };
};
