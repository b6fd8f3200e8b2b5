import type { RenderedMarkdown } from '../../markdown/render-markdown.ts';
import type { NewsArticle, Newsroom } from '../../newsroom/newsroom.ts';
import type { RelatedEntry } from '../../newsroom/related-articles.ts';
import { threadsOf } from '../../newsroom/thread-articles.ts';
import { sitePaths, type Href } from '../../url/site-path.ts';
import { articleDetails } from './article-details.ts';
import {
  attachmentViews,
  audioView,
  leadImageView,
  type AttachmentView,
  type AudioView,
  type LeadImageView,
  type KnownMedia,
} from './article-media-views.ts';
import { congressUnitLink } from '../congresses/congress-links.ts';
import {
  congressStandingView,
  type CongressStandingView,
  type WhenPart,
} from '../congresses/congress-standing-view.ts';
import { correctionViews, type CorrectionView } from '../lists/corrections-view.ts';
import { dateView, dayView, type DateView } from './date-view.ts';
import { expandAbbreviations, type InlineView } from '../texts/expand-abbreviations.ts';
import type { LinkView } from '../link-view.ts';
import type { PageFrames, PageFrame } from '../page-frame.ts';
import { neighboursView, type NeighboursView } from './neighbours-view.ts';
import { relatedView, type RelatedView } from './related-view.ts';
import { shareLinksView, type ShareLinksView } from './share-links-view.ts';
import { badgesOf, type Badge } from './teaser-view.ts';

/** The congress (đại hội) that an article is about. */
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
  readonly congress: CongressFactsView | undefined;
  readonly authors: readonly string[];
  readonly byline: readonly InlineView[];
  readonly leadImage: LeadImageView | undefined;
  readonly audio: AudioView | undefined;
  /** Absent for a stub, whose body is not archived. */
  readonly body: RenderedMarkdown | undefined;
  readonly corrections: readonly CorrectionView[];
  readonly attachments: readonly AttachmentView[];
  /** Absent where the site makes no such copies, and for a stub. */
  readonly textCopyHref: Href | undefined;
  readonly noticeSheetHref: Href | undefined;
  readonly shareLinks: ShareLinksView;
  readonly related: readonly RelatedView[];
}

const congressFacts = (
  { congress: id }: NewsArticle,
  newsroom: Newsroom,
  frames: PageFrames,
): CongressFactsView | undefined => {
  const congress = newsroom.congresses.find((each) => each.id === id);
  if (!congress) return undefined;
  const { status, when } = congressStandingView(congress);
  return {
    name: congress.name,
    href: congress.others ? undefined : frames.link(sitePaths.congress(congress.id)),
    status,
    when,
    unit: congressUnitLink(congress, newsroom, frames),
  };
};

const categoryLink = (
  { category }: NewsArticle,
  { categories }: Newsroom,
  { link }: PageFrames,
) => ({
  label: categories.find(({ id }) => id === category)?.name ?? category,
  href: link(sitePaths.category(category)),
});

/** Addresses of the copies that the site makes of an article. */
const copies = (
  { key, stub }: NewsArticle,
  { site }: Newsroom,
  { link }: PageFrames,
): Pick<ArticleView, 'textCopyHref' | 'noticeSheetHref'> => ({
  textCopyHref: site.textCopies && !stub ? link(sitePaths.textCopy(key)) : undefined,
  noticeSheetHref: site.noticeSheets && !stub ? link(sitePaths.noticeSheet(key)) : undefined,
});

/**
 * @param body the article's rendered text; absent for a stub
 * @param shelf what is known of the files that it names
 */
export const articleView = (
  article: NewsArticle,
  body: RenderedMarkdown | undefined,
  related: readonly RelatedEntry[],
  newsroom: Newsroom,
  knownMedia: KnownMedia,
  frames: PageFrames,
): ArticleView => {
  const { site, units } = newsroom;
  const category = categoryLink(article, newsroom, frames);
  return {
    ...frames.frame(article.path, articleDetails(article, body, newsroom, knownMedia, frames)),
    title: article.title,
    standfirst: article.standfirst,
    date: dateView(article.date),
    updated: article.updated && dayView(article.updated),
    badges: badgesOf(article),
    category,
    units: units
      .filter(({ id }) => article.units.includes(id))
      .map(({ id, name }) => ({ label: name, href: frames.link(sitePaths.unit(id)) })),
    threads: threadsOf(article, newsroom).map(({ id, title }) => ({
      label: title,
      href: frames.link(sitePaths.thread(id)),
    })),
    congress: congressFacts(article, newsroom, frames),
    authors: article.authors,
    byline:
      article.byline === undefined ? [] : expandAbbreviations(article.byline, site.abbreviations),
    leadImage: leadImageView(article, knownMedia),
    audio: audioView(article, knownMedia, frames),
    body,
    corrections: correctionViews(article),
    attachments: attachmentViews(article, knownMedia, frames),
    ...copies(article, newsroom, frames),
    shareLinks: shareLinksView(article.title, frames.absolute(article.path)),
    related: related.map((entry) => relatedView(entry, frames)),
    ...neighboursView(article, newsroom, frames),
  };
};
