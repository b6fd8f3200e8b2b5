import { romanNumeral } from '../../content/roman-numeral.ts';
import type { Congress } from '../../content/schema/congress-schema.ts';
import type { Unit } from '../../content/schema/unit-schema.ts';
import { impreciseLabel } from '../../dates/imprecise-label.ts';
import { articlesOfCongress, shownFacts } from '../../newsroom/congress-articles.ts';
import { congressNeighbours, unitOfCongress } from '../../newsroom/congress-register.ts';
import { termId } from '../../newsroom/congress-terms.ts';
import { whenOf } from '../../newsroom/congress-time.ts';
import type { NewsArticle, Newsroom } from '../../newsroom/newsroom.ts';
import { sitePaths, type Href } from '../../url/site-path.ts';
import {
  attachmentViews,
  type AttachmentView,
  type KnownMedia,
} from '../articles/article-media-views.ts';
import { congressLink, congressUnitLink, type CongressLinkView } from './congress-links.ts';
import { congressRecordView, type CongressRecordView } from './congress-record-view.ts';
import { congressStandingView, type CongressStandingView } from './congress-standing-view.ts';
import { officialDocumentTeaser } from '../official-documents/official-document-links.ts';
import { eventData } from '../schema-org/event-data.ts';
import type { LinkView } from '../link-view.ts';
import type { PageFrames, PageFrame } from '../page-frame.ts';
import { teaserView, type TeaserView } from '../articles/teaser-view.ts';

/** What an article says of the congress, with its words. */
export interface CongressFactView {
  readonly label: string;
  readonly value: string;
  readonly quote: string;
  readonly article: LinkView;
}

export interface CongressView extends PageFrame, CongressStandingView, CongressRecordView {
  readonly name: string;
  readonly unit: LinkView | undefined;
  readonly level: Congress['level'];
  readonly congressKind: Congress['kind'];
  /** Roman. */
  readonly ordinal: string | undefined;
  readonly term: LinkView | undefined;
  readonly note: string | undefined;
  readonly facts: readonly CongressFactView[];
  readonly articles: readonly TeaserView[];
  readonly attachments: readonly AttachmentView[];
  /** Official documents about it, newest first. */
  readonly officialDocuments: readonly TeaserView[];
  readonly before: CongressLinkView | undefined;
  readonly after: CongressLinkView | undefined;
  readonly boardHref: Href;
}

/** A link to the page of a congress's term. */
export const termLink = (
  { term }: Pick<Congress, 'term'>,
  { link }: Pick<PageFrames, 'link'>,
): LinkView | undefined =>
  term && { label: `${term.from}–${term.to}`, href: link(sitePaths.term(termId(term))) };

const factViews = (
  congress: Congress,
  newsroom: Newsroom,
  { link }: PageFrames,
): CongressFactView[] =>
  shownFacts(congress, newsroom).map(({ label, value, quote, sourceArticle }) => ({
    label,
    value,
    quote,
    article: { label: sourceArticle.title, href: link(sourceArticle.path) },
  }));

/** The attachments of all articles, each once. */
const attachmentsOf = (
  articles: readonly NewsArticle[],
  knownMedia: KnownMedia,
  frames: PageFrames,
): AttachmentView[] => {
  const all = articles.flatMap((article) => attachmentViews(article, knownMedia, frames));
  return all.filter(({ href }, index) => all.findIndex((each) => each.href === href) === index);
};

const frameOf = (
  congress: Congress,
  unit: Unit | undefined,
  { frame, absolute }: PageFrames,
): PageFrame => {
  const path = sitePaths.congress(congress.id);
  const above = unit ? [{ name: unit.name, path: sitePaths.unit(unit.id) }] : [];
  const breadcrumb = [...above, { name: congress.name, path }];
  return frame(path, {
    description: `${congress.name}: ${impreciseLabel(whenOf(congress))}.`,
    breadcrumb,
    structuredData: eventData(congress, { url: absolute(path), organizer: unit?.name }),
  });
};

/** The page of one congress; entries of congresses that are not named have none. */
export const congressView = (
  congress: Congress,
  newsroom: Newsroom,
  knownMedia: KnownMedia,
  frames: PageFrames,
): CongressView => {
  const unit = unitOfCongress(congress, newsroom);
  const articles = articlesOfCongress(congress, newsroom);
  const { before, after } = congressNeighbours(congress, newsroom);
  return {
    ...frameOf(congress, unit, frames),
    ...congressStandingView(congress),
    ...congressRecordView(congress),
    name: congress.name,
    unit: congressUnitLink(congress, newsroom, frames),
    level: congress.level,
    congressKind: congress.kind,
    ordinal: congress.ordinal === undefined ? undefined : romanNumeral(congress.ordinal),
    term: termLink(congress, frames),
    note: congress.note,
    facts: factViews(congress, newsroom, frames),
    articles: articles.map((article) => teaserView(article, frames)),
    attachments: attachmentsOf(articles, knownMedia, frames),
    officialDocuments: newsroom.officialDocuments
      .filter((officialDocument) => officialDocument.congress === congress.id)
      .map((officialDocument) => officialDocumentTeaser(officialDocument, frames)),
    before: before && congressLink(before, frames),
    after: after && congressLink(after, frames),
    boardHref: frames.link(sitePaths.progressBoard),
  };
};
