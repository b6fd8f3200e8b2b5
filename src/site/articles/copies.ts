import type { ShownArticle } from '../context/article-questions.ts';
import { sitePaths, type Href } from '../../url/site-path.ts';
import { correctionViews, type CorrectionView } from '../lists/corrections-view.ts';
import { dateView, type DateView } from './date-view.ts';
import { pageFrames, type PageFrames, type PageFrame } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';
import { siteLanguage } from '../site-language.ts';
import type { RenderedMarkdown } from '../../markdown/render-markdown.ts';
import { leftOutOf, type LeftOut } from './left-out.ts';
import { sheetText } from './sheet-text.ts';
import { sheetOpening, type SheetOpening } from './sheet-opening.ts';

/** What both copies of an article contain. */
interface CopyView {
  readonly title: string;
  readonly date: DateView;
  readonly isSample: boolean;
  readonly standfirst: string | undefined;
  readonly byline: string | undefined;
  /** Oldest first. */
  readonly corrections: readonly CorrectionView[];
  /** The article's whole address. */
  readonly address: Href;
}

/** An article as plain text, to save, print or send. */
export interface TextCopyView extends CopyView {
  readonly language: string;
  readonly siteName: string;
  readonly station: string;
  readonly body: string;
}

/**
 * One sheet of paper (A4) for the commune's notice board: large type, and a QR code of the
 * article's address.
 */
export interface NoticeSheetView extends CopyView, PageFrame, SheetOpening {
  /** Printed on the sheet, so that nobody takes it for the whole article. */
  readonly leftOut: LeftOut;
  readonly articleHref: Href;
  readonly category: string;
}

const copyView = (article: ShownArticle, frames: PageFrames): CopyView => ({
  title: article.title,
  date: dateView(article.date),
  isSample: article.sample,
  standfirst: article.standfirst,
  byline: article.byline,
  corrections: correctionViews(article),
  address: frames.absolute(article.path),
});

export const textCopyView = (
  article: ShownArticle,
  body: string,
  context: SiteContext,
): TextCopyView => ({
  ...copyView(article, pageFrames(context)),
  language: siteLanguage,
  siteName: context.setting('name'),
  station: context.setting('station'),
  body,
});

/** @param html the article's text as shown on its page */
export const noticeSheetView = (
  article: ShownArticle,
  html: RenderedMarkdown | undefined,
  context: SiteContext,
): NoticeSheetView => {
  const frames = pageFrames(context);
  const path = sitePaths.noticeSheet(article.key);
  const address = frames.absolute(article.path);
  return {
    ...frames.frame(path, {
      description: article.standfirst ?? article.title,
      isIndexed: false,
      isSample: article.sample,
    }),
    ...copyView(article, frames),
    canonical: address,
    articleHref: frames.link(article.path),
    category: context.category(article.category)?.name ?? article.category,
    leftOut: leftOutOf(article, html, context.relatedTo(article.key).length),
    ...sheetOpening(sheetText(article, html ?? '', address, context), article),
  };
};
