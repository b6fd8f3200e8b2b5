import type { OfficialDocument } from '../content/content.ts';
import type { RenderedMarkdown } from '../markdown/render-markdown.ts';
import type { OfficialDocumentRelations } from '../newsroom/official-document-relations.ts';
import type { NewsArticle, Newsroom } from '../newsroom/newsroom.ts';
import type { RelatedEntry } from '../newsroom/related-articles.ts';
import type { OldAddressPage } from './addresses/old-address-pages.ts';
import type { KnownMedia } from './articles/article-media-views.ts';
import type { Tombstone } from './articles/tombstones.ts';
import type { PageFrames } from './page-frame.ts';
import type { SiteMaterials } from './site-materials.ts';
import type { Texts } from './texts/render-texts.ts';

/** All that views are made from. */
export interface SiteContext {
  readonly newsroom: Newsroom;
  readonly texts: Texts;
  readonly knownMedia: KnownMedia;
  readonly frames: PageFrames;
  readonly materials: SiteMaterials;
  /** A rendered text as one to print or send. */
  readonly readingText: (html: RenderedMarkdown) => string;
  /** "Các bài liên quan" of an article. */
  readonly relatedTo: (key: string) => readonly RelatedEntry[];
  /** The redirects for which a page stands at an old address. */
  readonly redirectsAt: (url: string) => OldAddressPage['redirects'];
  /** What was at an address and is gone. */
  readonly tombstoneAt: (url: string) => Tombstone;
  readonly relationsOf: (officialDocument: OfficialDocument) => OfficialDocumentRelations;
  /** The articles that name a document, oldest first. */
  readonly articlesNaming: (officialDocumentSlug: string) => readonly NewsArticle[];
}
