import type { Newsroom } from '../../newsroom/newsroom.ts';
import { sitePaths, type Href } from '../../url/site-path.ts';
import { openDataFields, type OpenDataField } from './open-data-schema.ts';
import type { PageFrames, PageFrame } from '../page-frame.ts';
import { beforeOf, type UnitLinkView } from '../units/unit-links.ts';

/** The page that describes the data that everyone may use. */
export interface OpenDataView extends PageFrame {
  readonly jsonHref: Href;
  readonly csvHref: Href;
  readonly schemaHref: Href;
  readonly fields: readonly OpenDataField[];
  /** The Atom feeds of the site, of each category and of each unit. */
  readonly allFeeds: readonly UnitLinkView[];
}

export const openDataView = (
  { site, categories, units }: Newsroom,
  frames: PageFrames,
): OpenDataView => ({
  ...frames.frame(sitePaths.openData),
  jsonHref: frames.link(sitePaths.openDataFile('bai-viet.json')),
  csvHref: frames.link(sitePaths.openDataFile('bai-viet.csv')),
  schemaHref: frames.link(sitePaths.openDataFile('bai-viet.schema.json')),
  fields: openDataFields,
  allFeeds: [
    { label: site.name, path: sitePaths.home },
    ...categories.map(({ id, name }) => ({ label: name, path: sitePaths.category(id) })),
    ...units.map((unit) => ({
      label: unit.name,
      before: beforeOf(unit, units),
      path: sitePaths.unit(unit.id),
    })),
  ].map(({ path, ...named }) => ({ ...named, href: frames.link(sitePaths.atomFeed(path)) })),
});
