import type { SiteSettings } from '../content/schema/site-schema.ts';
import type { BaseUrl } from '../url/base-url.ts';

/**
 * The base URL in the ids of feed entries and calendar events. It stays when the site moves to
 * another host: with a new one, feed readers and calendars would show everything as new again.
 */
export const identityOf = ({
  identity,
  baseUrl,
}: Pick<SiteSettings, 'identity' | 'baseUrl'>): BaseUrl => identity ?? baseUrl;
