import type { Locator } from '../parse/parse-yaml.ts';
import { problem, type Problem } from '../problem.ts';
import type { SiteSettings } from '../schema/site-schema.ts';

/** Faults between the settings of `site.yaml`. */
export const siteProblems = ({ baseUrl, hstsDays }: SiteSettings, locator: Locator): Problem[] =>
  hstsDays !== undefined && baseUrl.startsWith('http:')
    ? [problem('HSTS_PLAIN', locator.valueAt(['hstsDays']), baseUrl)]
    : [];
