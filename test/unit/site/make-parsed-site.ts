import type { VietnamMoment } from '../../../src/dates/vietnam-clock.ts';
import { makeSite, type Site } from '../../../src/site/make-site.ts';
import type { SiteOptions } from '../../../src/site/site-options.ts';
import { noMaterials } from '../../../src/site/site-materials.ts';
import { parseBaseUrl } from '../../../src/url/base-url.ts';
import { parseFiles, type ContentFiles } from '../content/make-content.ts';

/** The site of some content files on 1 June 2020. */
export const siteOf = (
  files: ContentFiles,
  baseUrl?: string,
  more: Partial<SiteOptions> = {},
): Site =>
  makeSite(
    parseFiles(files),
    {
      now: '2020-06-01T00:00' as VietnamMoment,
      isPreview: false,
      baseUrl: baseUrl === undefined ? undefined : parseBaseUrl(baseUrl),
      labels: { table: 'Bảng', footnotes: 'Chú thích', backToText: 'Về' },
      ...more,
    },
    noMaterials,
  );
