import type { Content } from '../../content/content.ts';
import type { ParsedContent } from '../../content/parse/parse-content.ts';
import { problem, type Problem } from '../../content/problem.ts';
import { podcastGuid } from '../../newsroom/broadcasts/podcast-guid.ts';
import { identityOf } from '../../newsroom/identity.ts';
import { absoluteUrl } from '../../url/base-url.ts';
import { sitePaths } from '../../url/site-path.ts';

/**
 * Programmes with a podcast that has no identity of its own yet: directories would take it for a new
 * one after a change of the site's address. Samples are in no directory.
 */
export const podcastIds = (
  { programmes, broadcasts, site }: Pick<Content, 'programmes' | 'broadcasts' | 'site'>,
  { locators, label }: Pick<ParsedContent, 'locators' | 'label'>,
): Problem[] => {
  const locator = locators.get(`${label}/programmes.yaml`);
  if (!locator) return [];
  const heard = new Set(
    broadcasts.flatMap(({ programme, audio }) => (audio === undefined ? [] : programme)),
  );
  return programmes.flatMap(({ id, name, guid, sample }, index) => {
    if (guid !== undefined || sample || !heard.has(id)) return [];
    const made = podcastGuid(absoluteUrl(identityOf(site), sitePaths.podcast(id)));
    const at = locator.valueAt(['programmes', index, 'id']);
    return [problem('PODCAST_NO_ID', at, name, made)];
  });
};
