import type { RenderRoute } from '../eleventy/add-pages.ts';
import { pageRenderer } from '../eleventy/page-renderer.ts';
import { questionLog, type QuestionLog } from '../site/context/question-log.ts';
import { makeView } from '../site/make-view.ts';
import { contextOver } from '../site/site-context.ts';
import type { WholeSite } from './whole-site.ts';

/** The questions of a site, recorded when asked, and a function that makes pages with them. */
export interface NotedSite {
  readonly log: QuestionLog;
  readonly render: RenderRoute;
}

/** Makes pages through a log of the questions of a site. */
export const notedSite = ({
  station,
  sources,
}: Pick<WholeSite, 'station' | 'sources'>): NotedSite => {
  if (!sources) throw new Error('a site without content has no pages');
  const log = questionLog(sources.questions, sources.prints);
  const render = pageRenderer(station);
  const context = contextOver(log.questions, sources.read);
  return {
    log,
    render: (route) => render({ kind: route.kind, view: makeView(route, context) }),
  };
};
