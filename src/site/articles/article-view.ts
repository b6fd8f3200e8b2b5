import type { RenderedMarkdown } from '../../markdown/render-markdown.ts';
import type { ShownArticle } from '../context/article-questions.ts';
import { sitePaths, type Href } from '../../url/site-path.ts';
import { articleDetails } from './article-details.ts';
import {
  attachmentViews,
  audioView,
  leadImageView,
  type AttachmentView,
  type AudioView,
  type LeadImageView,
} from './article-media-views.ts';
import { congressUnitLink } from '../congresses/congress-links.ts';
import {
  congressStandingView,
  type CongressStandingView,
  type WhenPart,
} from '../congresses/congress-standing-view.ts';
import { correctionViews, type CorrectionView } from '../lists/corrections-view.ts';
import { dateView, changeView, type DateView } from './date-view.ts';
import { expandAbbreviations, type InlineView } from '../texts/expand-abbreviations.ts';
import type { LinkView } from '../link-view.ts';
import { pageFrames, type PageFrames, type PageFrame } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';
import { neighboursView, type NeighboursView } from './neighbours-view.ts';
import { readingViews, type ReadingView } from './reading-views.ts';
import { relatedView, type RelatedView } from './related-view.ts';
import { shareLinksView, type ShareLinksView } from './share-links-view.ts';
import { badgesOf, type Badge } from './teaser-view.ts';
import { articleSource } from '../texts/text-sources.ts';

/** A congress (đại hội) that an article is about. */
export interface CongressFactsView {
  readonly name: string;
  /** Absent for congresses that the source does not name. */
  readonly href: Href | undefined;
  readonly status: CongressStandingView['status'];
  readonly when: readonly WhenPart[];
  readonly unit: LinkView | undefined;
}

export interface ArticleView extends PageFrame, NeighboursView {
  readonly title: string;
  readonly standfirst: string | undefined;
  readonly date: DateView;
  readonly updated: DateView | undefined;
  readonly badges: readonly Badge[];
  readonly category: LinkView;
  readonly units: readonly LinkView[];
  readonly threads: readonly LinkView[];
  readonly congresses: readonly CongressFactsView[];
  readonly authors: readonly string[];
  readonly byline: readonly InlineView[];
  readonly leadImage: LeadImageView | undefined;
  readonly audio: AudioView | undefined;
  /** Absent for a stub, whose body is not archived. */
  readonly body: RenderedMarkdown | undefined;
  readonly corrections: readonly CorrectionView[];
  readonly attachments: readonly AttachmentView[];
  /** Absent for a stub, and if the site makes no text copies. */
  readonly textCopyHref: Href | undefined;
  readonly noticeSheetHref: Href | undefined;
  /** The announcer's script; only in the preview. */
  readonly scriptHref?: Href | undefined;
  readonly shareLinks: ShareLinksView;
  readonly related: readonly RelatedView[];
  /** The broadcasts in which it was read, each at its moment. */
  readonly readings: readonly ReadingView[];
}

const congressFacts = (
  { congresses }: ShownArticle,
  context: SiteContext,
  frames: PageFrames,
): CongressFactsView[] =>
  congresses
    .flatMap((id) => context.congress(id) ?? [])
    .map((congress) => {
      const { status, when } = congressStandingView(congress);
      return {
        name: congress.name,
        href: congress.others ? undefined : frames.link(sitePaths.congress(congress.id)),
        status,
        when,
        unit: congressUnitLink(congress, context, frames),
      };
    });

/** The category, units and threads of an article. */
const placesOf = (
  { key, category }: ShownArticle,
  context: SiteContext,
  { link }: PageFrames,
): Pick<ArticleView, 'category' | 'units' | 'threads'> => ({
  category: {
    label: context.category(category)?.name ?? category,
    href: link(sitePaths.category(category)),
  },
  units: context
    .unitsOfArticle(key)
    .map(({ id, name }) => ({ label: name, href: link(sitePaths.unit(id)) })),
  threads: context
    .threadsOfArticle(key)
    .map(({ id, title }) => ({ label: title, href: link(sitePaths.thread(id)) })),
});

/** Addresses of the copies of an article. */
const copies = (
  { key, stub }: ShownArticle,
  { setting, isPreview }: SiteContext,
  { link }: PageFrames,
): Pick<ArticleView, 'textCopyHref' | 'noticeSheetHref' | 'scriptHref'> => ({
  textCopyHref: setting('textCopies') && !stub ? link(sitePaths.textCopy(key)) : undefined,
  noticeSheetHref: setting('noticeSheets') && !stub ? link(sitePaths.noticeSheet(key)) : undefined,
  ...(isPreview() && !stub && { scriptHref: link(sitePaths.announcerScript(key)) }),
});

const bylineOf = ({ byline }: ShownArticle, { setting }: SiteContext): readonly InlineView[] =>
  byline === undefined ? [] : expandAbbreviations(byline, setting('abbreviations'));

export const articleView = (article: ShownArticle, context: SiteContext): ArticleView => {
  const { key, path, stub, title, updated } = article;
  const frames = pageFrames(context);
  return {
    ...frames.frame(path, articleDetails(article, context, frames)),
    title,
    standfirst: article.standfirst,
    date: dateView(article.date),
    updated: updated && changeView(updated),
    badges: badgesOf(article),
    ...placesOf(article, context, frames),
    congresses: congressFacts(article, context, frames),
    authors: article.authors,
    byline: bylineOf(article, context),
    leadImage: leadImageView(article, context),
    audio: audioView(article, context, frames),
    body: stub ? undefined : context.body(articleSource(key)),
    corrections: correctionViews(article),
    attachments: attachmentViews(article.attachments, context, frames),
    ...copies(article, context, frames),
    shareLinks: shareLinksView(frames.absolute(path)),
    readings: readingViews(key, context, frames),
    related: context.relatedTo(key).map((entry) => relatedView(entry, frames)),
    ...neighboursView(context.neighboursOf(key), frames),
  };
};
