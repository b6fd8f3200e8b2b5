import type { OfficialDocument } from '../content/content.ts';
import type { RenderedMarkdown } from '../markdown/render-markdown.ts';
import type { OfficialDocumentRelations } from '../newsroom/official-document-relations.ts';
import type { NewsArticle, Newsroom } from '../newsroom/newsroom.ts';
import type { RelatedEntry } from '../newsroom/related-articles.ts';
import type { OldAddress } from './addresses/old-addresses.ts';
import type { MediaShelf } from './articles/article-media-views.ts';
import type { Tombstone } from './articles/tombstones.ts';
import type { Framing } from './page-frame.ts';
import type { SiteMaterials } from './site-materials.ts';
import type { Texts } from './texts/render-texts.ts';

/** All that views are made from. */
export interface SiteContext {
  readonly newsroom: Newsroom;
  readonly texts: Texts;
  readonly shelf: MediaShelf;
  readonly framing: Framing;
  readonly materials: SiteMaterials;
  /** A rendered text as one to print or send. */
  readonly readingText: (html: RenderedMarkdown) => string;
  /** "Các bài liên quan" of an article. */
  readonly relatedTo: (key: string) => readonly RelatedEntry[];
  /** The redirects for which a page stands at an old address. */
  readonly redirectsAt: (url: string) => OldAddress['redirects'];
  /** What was at an address and is gone. */
  readonly tombstoneAt: (url: string) => Tombstone;
  readonly relationsOf: (document: OfficialDocument) => OfficialDocumentRelations;
  /** The articles that name a document, oldest first. */
  readonly articlesNaming: (documentSlug: string) => readonly NewsArticle[];
}
