import type { SiteSettings } from '../../content/schema/site-schema.ts';
import { sitePaths } from '../../url/site-path.ts';
import type { PageFrames } from '../page-frame.ts';
import type { OrganizationFacts } from './structured-data.ts';

/** The station in schema.org terms. */
export const publisherOf = (
  { station }: Pick<SiteSettings, 'station'>,
  absolute: PageFrames['absolute'],
): OrganizationFacts => ({
  name: station,
  url: absolute(sitePaths.home),
  logo: { url: absolute(sitePaths.logo), width: 512, height: 512 },
});
