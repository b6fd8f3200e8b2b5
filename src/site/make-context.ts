import { articlesByOfficialDocument } from '../newsroom/official-document-articles.ts';
import { officialDocumentRelations } from '../newsroom/official-document-relations.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { relatedArticles } from '../newsroom/related-articles.ts';
import type { OldAddressPage } from './addresses/old-address-pages.ts';
import { bytesByPath, type KnownMedia } from './articles/article-media-views.ts';
import { pictureViews } from './articles/picture-views.ts';
import { tombstonesOf } from './articles/tombstones.ts';
import { createPageFrames } from './page-frame.ts';
import type { SiteContext } from './site-context.ts';
import type { SiteMaterials } from './site-materials.ts';
import { readingTextOf } from './texts/plain-text.ts';
import type { Texts } from './texts/render-texts.ts';

/** Finds by a key; @throws Error where there is nothing, which a route was planned for. */
const finder =
  <Value>(entries: () => ReadonlyMap<string, Value>) =>
  (key: string): Value => {
    const value = entries().get(key);
    if (value === undefined) throw new Error(`page plan: nothing at ${key}`);
    return value;
  };

/** Made when it is first asked for. */
const lazily = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
};

/**
 * What the views of a site are made from.
 *
 * @param texts the rendered text of every article, plain page and document
 * @param materials what is made before the pages
 * @param old where pages stand at old addresses
 */
export const makeContext = (
  newsroom: Newsroom,
  texts: Texts,
  materials: SiteMaterials,
  old: readonly OldAddressPage[],
): SiteContext => {
  const { baseUrl } = newsroom.site;
  const knownMedia: KnownMedia = {
    bytes: bytesByPath(newsroom.media),
    pictures: pictureViews(newsroom.media, materials.facts, baseUrl),
    facts: materials.facts,
  };
  const related = lazily(() => relatedArticles(newsroom));
  const naming = lazily(() => articlesByOfficialDocument(newsroom));
  const relations = lazily(() => officialDocumentRelations(newsroom.officialDocuments));
  const atOldAddress = lazily(() => new Map(old.map(({ url, redirects }) => [url, redirects])));
  const tombstones = lazily(() => new Map(tombstonesOf(newsroom).map((each) => [each.url, each])));
  return {
    newsroom,
    texts,
    knownMedia,
    frames: createPageFrames(newsroom, materials),
    materials,
    readingText: readingTextOf(baseUrl),
    relatedTo: (key) => related().get(key) ?? [],
    redirectsAt: finder(atOldAddress),
    tombstoneAt: finder(tombstones),
    relationsOf: (officialDocument) => relations()(officialDocument),
    articlesNaming: (slug) => naming().get(slug) ?? [],
  };
};
