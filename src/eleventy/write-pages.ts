import { rmdir } from 'node:fs/promises';
import type { Route } from '../site/plan-routes.ts';
import { addPages, type OnPage, type RenderRoute } from './add-pages.ts';
import { configureEleventy } from './configure.ts';
import { makeEmptyInput } from './empty-input.ts';

/** Writes pages below a folder and reports each. */
export type WritePages = (
  routes: readonly Route[],
  outputFolder: string,
  renderRoute: RenderRoute,
  onPage: OnPage,
) => Promise<void>;

/**
 * How many pages one Eleventy instance writes. It keeps the text of each until it ends: 10,000
 * articles at once took 2.0 GB of memory.
 */
const pagesAtOnce = 2_000;

const inChunks = (routes: readonly Route[]): (readonly Route[])[] =>
  Array.from({ length: Math.ceil(routes.length / pagesAtOnce) }, (_, index) =>
    routes.slice(index * pagesAtOnce, (index + 1) * pagesAtOnce),
  );

/**
 * Renders every page of the plan with the layout of its kind and writes it below a folder.
 *
 * @throws errors of a layout or of the file system; the folder may then contain part of the pages
 */
export const writePages: WritePages = async (routes, outputFolder, renderRoute, onPage) => {
  /** Loaded only when it has something to write: it takes 0.4 s of the processor. */
  const { Eleventy } = await import('@11ty/eleventy');
  const input = await makeEmptyInput(outputFolder);
  try {
    for (const chunk of inChunks(routes)) {
      const eleventy = new Eleventy(input, outputFolder, {
        configPath: false,
        quietMode: true,
        config: (userConfig) => {
          configureEleventy(userConfig);
          addPages(userConfig, chunk, renderRoute, onPage);
        },
      });
      eleventy.disableLogger();
      await eleventy.write();
    }
  } finally {
    /** The code that made the folder above removes what is left of it. */
    await rmdir(input).catch(() => {});
  }
};
