import type { SiteSettings } from '../content/schema/site-schema.ts';
import type { BaseUrl } from '../url/base-url.ts';

/**
 * The base URL in whose name feeds' entries and calendars' events are known to readers' programs. It
 * stays when the site moves to another host: a new one would make everything new to them once more.
 */
export const identityOf = ({
  identity,
  baseUrl,
}: Pick<SiteSettings, 'identity' | 'baseUrl'>): BaseUrl => identity ?? baseUrl;
