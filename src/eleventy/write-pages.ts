import { Eleventy } from '@11ty/eleventy';
import { rmdir } from 'node:fs/promises';
import type { Page } from '../site/page.ts';
import { addPages, type OnPage } from './add-pages.ts';
import { configureEleventy } from './configure.ts';
import { makeEmptyInput } from './empty-input.ts';
import type { RenderPage } from './page-renderer.ts';

/** Writes pages below a folder and tells of each. */
export type WritePages = (
  pages: readonly Page[],
  outputFolder: string,
  renderPage: RenderPage,
  onPage: OnPage,
) => Promise<void>;

/**
 * Renders every page of the plan by its kind's layout and writes it below a folder.
 *
 * @throws what a layout or the file system throws; the folder may then contain part of the pages
 */
export const writePages: WritePages = async (pages, outputFolder, renderPage, onPage) => {
  const input = await makeEmptyInput(outputFolder);
  try {
    const eleventy = new Eleventy(input, outputFolder, {
      configPath: false,
      quietMode: true,
      config: (userConfig) => {
        configureEleventy(userConfig);
        addPages(userConfig, pages, renderPage, onPage);
      },
    });
    eleventy.disableLogger();
    await eleventy.write();
  } finally {
    /** The maker of the folder above removes what is left of it. */
    await rmdir(input).catch(() => {});
  }
};
