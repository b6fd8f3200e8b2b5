import { feedGroups } from '../../../src/outputs/feeds/feeds.ts';
import { openDataGroups } from '../../../src/outputs/open-data/open-data.ts';
import { textsAt, type OutputGroup } from '../../../src/outputs/output-group.ts';
import type { OutputText } from '../../../src/outputs/output-text.ts';
import { outputGroups } from '../../../src/outputs/output-groups.ts';
import { sitemapGroups } from '../../../src/outputs/sitemaps/sitemaps.ts';

/** The files of groups that wait for nothing. */
const textsOf = (groups: readonly OutputGroup[]): OutputText[] =>
  groups.flatMap((group) => textsAt(group, group.make() as readonly string[]));

const textsOfAll = async (groups: readonly OutputGroup[]): Promise<OutputText[]> => {
  const texts: OutputText[] = [];
  for (const group of groups) texts.push(...textsAt(group, await group.make()));
  return texts;
};

export const feeds = (...site: Parameters<typeof feedGroups>): OutputText[] =>
  textsOf(feedGroups(...site));

export const openData = (...site: Parameters<typeof openDataGroups>): OutputText[] =>
  textsOf(openDataGroups(...site));

export const sitemaps = (...site: Parameters<typeof sitemapGroups>): Promise<OutputText[]> =>
  textsOfAll(sitemapGroups(...site));

/** Every text file for machines. */
export const outputTexts = async (
  ...site: Parameters<typeof outputGroups>
): Promise<OutputText[]> => textsOfAll(await outputGroups(...site));
