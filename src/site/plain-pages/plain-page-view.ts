import type { RenderedMarkdown } from '../../markdown/render-markdown.ts';
import type { ShownPage } from '../context/setting-questions.ts';
import { oneStopFacts, type OneStopFactsView } from '../front-page/one-stop-view.ts';
import { pageFrames, type PageFrame } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';

export interface PlainPageView extends PageFrame {
  readonly title: string;
  readonly standfirst: string | undefined;
  readonly body: RenderedMarkdown;
  /** Only for the page of the one-stop service. */
  readonly oneStop: OneStopFactsView | undefined;
}

export const plainPageView = (
  { path, slug, title, standfirst, sample }: ShownPage,
  body: RenderedMarkdown,
  context: SiteContext,
): PlainPageView => ({
  ...pageFrames(context).frame(path, {
    description: standfirst,
    isSample: sample,
    breadcrumb: [{ name: title, path }],
  }),
  title,
  standfirst,
  body,
  oneStop:
    slug === context.setting('oneStopPage')
      ? oneStopFacts({ oneStop: context.setting('oneStop') })
      : undefined,
});
