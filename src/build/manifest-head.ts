import type { SiteSettings } from '../content/schema/site-schema.ts';
import type { ManifestHead } from '../manifest/site-manifest.ts';
import type { Site } from '../site/make-site.ts';
import { generator } from './generator.ts';

/** The settings that addresses depend on. */
const settingsHead = ({
  baseUrl: base,
  formerBaseUrls: formerBases,
  predecessorSites,
  identity,
  articlesPerPage,
  formerArticlesPerPage,
  cardsSince,
}: SiteSettings): Partial<ManifestHead> => ({
  base,
  ...(formerBases.length > 0 && { formerBases }),
  ...(predecessorSites.length > 0 && {
    predecessors: predecessorSites.map(({ baseUrl, moved }) => ({ base: baseUrl, moved })),
  }),
  ...(identity !== undefined && { identity }),
  articlesPerPage,
  ...(formerArticlesPerPage.length > 0 && { formerArticlesPerPage }),
  ...(cardsSince !== undefined && { cardsSince }),
});

/**
 * The part of the manifest about the whole site. It is made after all pages, because a page may ask
 * the clock too.
 */
export const manifestHead = ({
  newsroom,
  ledger,
}: Pick<Site, 'newsroom' | 'ledger'>): ManifestHead => {
  const nextChange = newsroom?.clock.nextChange();
  return {
    generator,
    ...(newsroom?.isPreview && { isPreview: true as const }),
    ...(nextChange && { nextChange }),
    ...(newsroom && settingsHead(newsroom.site)),
    ...(ledger !== undefined && { ledger }),
  };
};
