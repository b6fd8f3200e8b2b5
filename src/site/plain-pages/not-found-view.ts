import { sitePaths, type Href } from '../../url/site-path.ts';
import type { MediaQuestions } from '../context/media-questions.ts';
import type { PageFrames, PageFrame } from '../page-frame.ts';

/** The page that a static host shows for addresses that do not exist. */
export interface NotFoundView extends PageFrame {
  /** The folder of the search index, which the page uses to suggest pages. */
  readonly indexHref: Href;
  /** Absent in checks, which write no pages. */
  readonly nearScriptHref: Href | undefined;
}

export const notFoundView = (
  context: Pick<MediaQuestions, 'script'>,
  { frame, link }: PageFrames,
): NotFoundView => {
  const script = context.script('notFoundScript');
  return {
    ...frame(sitePaths.notFound, { isIndexed: false }),
    indexHref: link(sitePaths.searchIndexes),
    nearScriptHref: script && link(script),
  };
};
