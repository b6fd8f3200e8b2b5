import type { Thread } from '../../content/schema/thread-schema.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { threadArticles } from '../../newsroom/thread-articles.ts';
import { sitePaths } from '../../url/site-path.ts';
import type { PageFrames, PageFrame } from '../page-frame.ts';
import { teaserView, type TeaserView } from '../articles/teaser-view.ts';

/** A dossier (dòng sự kiện): all its articles, oldest first, as events followed each other. */
export interface ThreadView extends PageFrame {
  readonly title: string;
  readonly about: string | undefined;
  readonly articles: readonly TeaserView[];
}

export const threadView = (thread: Thread, newsroom: Newsroom, frames: PageFrames): ThreadView => {
  const { id, title, description: about } = thread;
  const path = sitePaths.thread(id);
  return {
    ...frames.frame(path, { description: about, breadcrumb: [{ name: title, path }] }),
    title,
    about,
    articles: threadArticles(thread, newsroom).map((article) => teaserView(article, frames)),
  };
};
