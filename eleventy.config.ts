import type { UserConfig } from '@11ty/eleventy';
import { beginEleventyBuild } from './src/cli/eleventy-build.ts';
import { refusedOption } from './src/cli/eleventy-options.ts';
import { addPages } from './src/eleventy/add-pages.ts';
import { configureEleventy } from './src/eleventy/configure.ts';
import { makeEmptyInput } from './src/eleventy/empty-input.ts';

/** An empty variable counts as absent. */
const environment = (name: string): string | undefined => process.env[name] || undefined;

/**
 * `npx eleventy` makes the same site as `npm run build`. That command does everything except
 * writing the pages: it reads and checks the content before, and verifies the site and switches to
 * it afterwards.
 */
export default async function config(eleventy: UserConfig): Promise<void> {
  const refusal = refusedOption(process.argv.slice(2));
  if (refusal !== undefined) {
    process.stderr.write(`${refusal}\n`);
    process.exit(2);
  }
  const { routes, folder, renderRoute, onPage, finish } = await beginEleventyBuild({
    content: environment('BAN_TIN_CONTENT') ?? 'content',
    output: environment('BAN_TIN_OUTPUT') ?? '_site',
    baseUrl: environment('BAN_TIN_BASE_URL'),
    now: environment('BAN_TIN_NOW'),
    live: environment('BAN_TIN_LIVE'),
    ledger: environment('BAN_TIN_LEDGER'),
  });
  configureEleventy(eleventy);
  /** Content is data of the pages, never a template. */
  eleventy.setInputDirectory(await makeEmptyInput(folder));
  eleventy.setOutputDirectory(folder);
  addPages(eleventy, routes, renderRoute, onPage);
  eleventy.on('eleventy.after', finish);
}
