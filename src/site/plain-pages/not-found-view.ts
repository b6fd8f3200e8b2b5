import { sitePaths, type Href } from '../../url/site-path.ts';
import type { MediaQuestions } from '../context/media-questions.ts';
import type { PageFrames, PageFrame } from '../page-frame.ts';

/** The page that a static host answers with where no page stands. */
export interface NotFoundView extends PageFrame {
  /** The folder of the search index, by which near pages are found. */
  readonly indexHref: Href;
  /** Absent in checks, which write no page. */
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
