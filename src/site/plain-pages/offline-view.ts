import { sitePaths, type Href } from '../../url/site-path.ts';
import type { MediaQuestions } from '../context/media-questions.ts';
import type { PageFrames, PageFrame } from '../page-frame.ts';

/** What is shown where there is no network and the page asked for was not kept. */
export interface OfflineView extends PageFrame {
  /** Fills the list of what can be read; absent in checks, which write no page. */
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
