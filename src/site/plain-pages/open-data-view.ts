import { sitePaths, type Href } from '../../url/site-path.ts';
import { openDataFields, type OpenDataField } from './open-data-schema.ts';
import { pageFrames, type PageFrame } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';
import { beforeOf, type UnitLinkView } from '../units/unit-links.ts';

/** The page that documents the open data. */
export interface OpenDataView extends PageFrame {
  readonly jsonHref: Href;
  readonly csvHref: Href;
  readonly schemaHref: Href;
  readonly fields: readonly OpenDataField[];
  /** The Atom feeds of the site, of each category and of each unit. */
  readonly allFeeds: readonly UnitLinkView[];
}

export const openDataView = (context: SiteContext): OpenDataView => {
  const frames = pageFrames(context);
  const { link } = frames;
  const sources = [
    { label: context.setting('name'), path: sitePaths.home },
    ...context.categories().map(({ id, name }) => ({ label: name, path: sitePaths.category(id) })),
    ...context.units().map((unit) => ({
      label: unit.name,
      before: beforeOf(unit),
      path: sitePaths.unit(unit.id),
    })),
  ];
  return {
    ...frames.frame(sitePaths.openData),
    jsonHref: link(sitePaths.openDataFile('bai-viet.json')),
    csvHref: link(sitePaths.openDataFile('bai-viet.csv')),
    schemaHref: link(sitePaths.openDataFile('bai-viet.schema.json')),
    fields: openDataFields,
    allFeeds: sources.map(({ path, ...named }) => ({
      ...named,
      href: link(sitePaths.atomFeed(path)),
    })),
  };
};
