import type { Locator } from '../parse/parse-yaml.ts';
import { problem, type Problem } from '../problem.ts';
import type { SiteSettings } from '../schema/site-schema.ts';
import { contentVersion } from '../upgrade/content-version.ts';

const hstsProblems = ({ baseUrl, hstsDays }: SiteSettings, locator: Locator): Problem[] =>
  hstsDays !== undefined && baseUrl.startsWith('http:')
    ? [problem('HSTS_PLAIN', locator.valueAt(['hstsDays']), baseUrl)]
    : [];

/** Content that a newer program has upgraded may have fields that this one would misread. */
const versionProblems = ({ contentVersion: said }: SiteSettings, locator: Locator): Problem[] =>
  said > contentVersion
    ? [problem('CONTENT_NEWER', locator.valueAt(['contentVersion']), said, contentVersion)]
    : [];

/** Faults of the settings of `site.yaml` beyond their single values. */
export const siteProblems = (site: SiteSettings, locator: Locator): Problem[] => [
  ...hstsProblems(site, locator),
  ...versionProblems(site, locator),
];
