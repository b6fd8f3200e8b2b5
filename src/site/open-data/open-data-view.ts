import { sitePaths, type Href } from '../../url/site-path.ts';
import {
  registerFields,
  registerFiles,
  registerNames,
  type OpenDataField,
  type RegisterName,
} from './registers.ts';
import { pageFrames, type PageFrame, type PageFrames } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';
import { beforeOf, type UnitLinkView } from '../units/unit-links.ts';

/** A register with its files and fields. */
export interface RegisterView {
  readonly name: RegisterName;
  readonly jsonHref: Href;
  readonly csvHref: Href;
  readonly schemaHref: Href;
  readonly fields: readonly OpenDataField[];
}

/** The page that documents the open data. */
export interface OpenDataView extends PageFrame {
  readonly registers: readonly RegisterView[];
  /** The Atom feeds of the site, of each category and of each unit. */
  readonly allFeeds: readonly UnitLinkView[];
}

const registerView = (name: RegisterName, { link }: Pick<PageFrames, 'link'>): RegisterView => {
  const [json, csv, schema] = registerFiles(name);
  return {
    name,
    jsonHref: link(sitePaths.openDataFile(json)),
    csvHref: link(sitePaths.openDataFile(csv)),
    schemaHref: link(sitePaths.openDataFile(schema)),
    fields: registerFields(name),
  };
};

export const openDataView = (context: SiteContext): OpenDataView => {
  const frames = pageFrames(context);
  const { link } = frames;
  const sources = [
    { label: context.setting('name'), path: sitePaths.home },
    ...context.categories().map(({ id, name }) => ({ label: name, path: sitePaths.category(id) })),
    ...context.units().map((unit) => ({
      label: unit.name,
      before: beforeOf(unit),
      under: unit.under,
      path: sitePaths.unit(unit.id),
    })),
  ];
  return {
    ...frames.frame(sitePaths.openData),
    registers: registerNames.map((name) => registerView(name, frames)),
    allFeeds: sources.map(({ path, ...named }) => ({
      ...named,
      href: link(sitePaths.atomFeed(path)),
    })),
  };
};
