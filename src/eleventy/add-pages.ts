import type { UserConfig } from '@11ty/eleventy';
import type { Page, PageKind } from '../site/page.ts';
import { fileOf, type SitePath } from '../url/site-path.ts';
import type { RenderPage } from './page-renderer.ts';

interface Rendering {
  readonly planned: Page;
}

/** Called for each rendered page, with its whole text. */
export type OnPage = (url: SitePath, text: string) => void;

/**
 * One virtual template for a page kind; it paginates over the views of its pages, one for each
 * page.
 */
const addKind = (
  eleventy: UserConfig,
  kind: PageKind,
  pages: readonly Page[],
  renderPage: RenderPage,
  onPage: OnPage,
): void => {
  const render = ({ planned }: Rendering): string => {
    const text = renderPage(planned);
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

/** Adds the pages of the plan to Eleventy, each to be rendered when its turn comes. */
export const addPages = (
  eleventy: UserConfig,
  pages: readonly Page[],
  renderPage: RenderPage,
  onPage: OnPage,
): void => {
  for (const [kind, itsPages] of Map.groupBy(pages, (page) => page.kind)) {
    addKind(eleventy, kind, itsPages, renderPage, onPage);
  }
};
