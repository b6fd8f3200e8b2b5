import type { SiteSettings } from '../content/schema/site-schema.ts';
import type { ManifestHead } from '../manifest/site-manifest.ts';
import type { Site } from '../site/make-site.ts';
import { generator } from './generator.ts';

/** The settings on which addresses hang. */
const settingsHead = ({
  baseUrl: base,
  formerBaseUrls: formerBases,
  identity,
  articlesPerPage,
  formerArticlesPerPage,
}: SiteSettings): Partial<ManifestHead> => ({
  base,
  ...(formerBases.length > 0 && { formerBases }),
  ...(identity !== undefined && { identity }),
  articlesPerPage,
  ...(formerArticlesPerPage.length > 0 && { formerArticlesPerPage }),
});

/** What the manifest says of the whole site. */
export const manifestHead = ({
  newsroom,
  nextChange,
  ledger,
}: Pick<Site, 'newsroom' | 'nextChange' | 'ledger'>): ManifestHead => ({
  generator,
  ...(newsroom?.isPreview && { isPreview: true as const }),
  ...(nextChange && { nextChange }),
  ...(newsroom && settingsHead(newsroom.site)),
  ...(ledger !== undefined && { ledger }),
});
