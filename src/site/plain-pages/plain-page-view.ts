import type { RenderedMarkdown } from '../../markdown/render-markdown.ts';
import type { ShownPage } from '../context/setting-questions.ts';
import type { SitePath } from '../../url/site-path.ts';
import { inEnglish } from './english-frame.ts';
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

/** The page in both of its languages; nothing if it has only one. */
const alternatesOf = (
  { path, slug, lang, translates }: ShownPage,
  context: SiteContext,
): { readonly language: string; readonly path: SitePath }[] => {
  const other =
    lang === 'en'
      ? translates !== undefined && context.page(translates)?.path
      : context.translationOf(slug);
  if (!other) return [];
  const [vi, en] = lang === 'en' ? [other, path] : [path, other];
  return [
    { language: 'vi', path: vi },
    { language: 'en', path: en },
  ];
};

export const plainPageView = (
  page: ShownPage,
  body: RenderedMarkdown,
  context: SiteContext,
): PlainPageView => {
  const { path, slug, title, standfirst, sample, lang } = page;
  const frames = pageFrames(context);
  const view = {
    ...frames.frame(path, {
      description:
        standfirst ?? (lang === 'en' ? context.setting('english')?.description : undefined),
      isSample: sample,
      breadcrumb: lang === 'en' ? [] : [{ name: title, path }],
      alternates: alternatesOf(page, context),
    }),
    title,
    standfirst,
    body,
    oneStop:
      slug === context.setting('oneStopPage')
        ? oneStopFacts({ oneStop: context.setting('oneStop') })
        : undefined,
  };
  return lang === 'en' ? inEnglish(view, context, frames) : view;
};
