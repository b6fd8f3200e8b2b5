import type { Thread } from '../../content/schema/thread-schema.ts';
import { sitePaths } from '../../url/site-path.ts';
import { pageFrames, type PageFrame } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';
import { teaserViews, type TeaserView } from '../articles/teaser-view.ts';

/** A thread (dòng sự kiện): all its articles, oldest first, in the order of events. */
export interface ThreadView extends PageFrame {
  readonly title: string;
  readonly about: string | undefined;
  readonly articles: readonly TeaserView[];
}

export const threadView = (
  { id, title, description: about }: Pick<Thread, 'id' | 'title' | 'description'>,
  context: SiteContext,
): ThreadView => {
  const path = sitePaths.thread(id);
  const frames = pageFrames(context);
  return {
    ...frames.frame(path, {
      description: about,
      breadcrumb: [{ name: title, path }],
      feedsOf: { path },
    }),
    title,
    about,
    articles: teaserViews(context.slice(`thread/${id}`, 0), frames, context),
  };
};
