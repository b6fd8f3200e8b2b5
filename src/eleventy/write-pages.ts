import { Eleventy, type UserConfig } from '@11ty/eleventy';
import type { Html } from '../html/html.ts';
import type { Page, PageKind } from '../site/page.ts';
import { fileOf, type SitePath } from '../url/site-path.ts';
import config from '../../eleventy.config.ts';
import { inputFolder } from './configure.ts';
import { pageLayouts } from './page-layouts.ts';

interface Rendering {
  readonly planned: Page;
}

/** Told of each page that is rendered, with its whole text. */
export type OnPage = (url: SitePath, text: string) => void;

/** One virtual template for a page kind; it paginates over the views of its pages, one a page. */
const addKind = (
  eleventy: UserConfig,
  kind: PageKind,
  pages: readonly Page[],
  onPage: OnPage,
): void => {
  const layout = pageLayouts[kind] as (view: Page['view']) => Html;
  const render = ({ planned }: Rendering): string => {
    const text = String(layout(planned.view));
    onPage(planned.url, text);
    return text;
  };
  eleventy.addTemplate(`${kind}.11ty.js`, render, {
    pages,
    pagination: { data: 'pages', size: 1, alias: 'planned', addAllPagesToCollections: false },
    permalink: ({ planned }: Rendering) => fileOf(planned.url),
    eleventyExcludeFromCollections: true,
  });
};

/**
 * Renders every page of the plan through its kind's layout and writes it below a folder.
 *
 * @throws what a layout or the file system throws; the folder may then hold a part of the pages
 */
export const writePages = async (
  pages: readonly Page[],
  outputFolder: string,
  onPage: OnPage,
): Promise<void> => {
  const eleventy = new Eleventy(inputFolder, outputFolder, {
    /** Imported here: Eleventy cannot load a file where a folder's name holds `%` or `#`. */
    configPath: false,
    quietMode: true,
    config: (userConfig) => {
      config(userConfig);
      const byKind = Map.groupBy(pages, ({ kind }) => kind);
      for (const [kind, itsPages] of byKind) addKind(userConfig, kind, itsPages, onPage);
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
};
