import type { PlainPage } from '../../content/content.ts';
import type { RenderedMarkdown } from '../../markdown/render-markdown.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { oneStopFacts, type OneStopFactsView } from '../front-page/one-stop-view.ts';
import type { PageFrames, PageFrame } from '../page-frame.ts';

export interface PlainPageView extends PageFrame {
  readonly title: string;
  readonly standfirst: string | undefined;
  readonly isSample: boolean;
  readonly body: RenderedMarkdown;
  /** Only of the one-stop service's page. */
  readonly oneStop: OneStopFactsView | undefined;
}

export const plainPageView = (
  { path, slug, title, standfirst, sample }: PlainPage,
  body: RenderedMarkdown,
  { site }: Pick<Newsroom, 'site'>,
  frames: PageFrames,
): PlainPageView => ({
  ...frames.frame(path, { description: standfirst, breadcrumb: [{ name: title, path }] }),
  title,
  standfirst,
  isSample: sample,
  body,
  oneStop: slug === site.oneStopPage ? oneStopFacts(site) : undefined,
});
