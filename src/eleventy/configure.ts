import type { UserConfig } from '@11ty/eleventy';

/** What holds for every build: no file is a template, no data file is read, nothing is printed. */
export const configureEleventy = (eleventy: UserConfig): void => {
  eleventy.setQuietMode(true);
  /** On a slow machine it would tell of each step that takes long, quiet or not. */
  for (const group of Object.values(eleventy.benchmarks)) group.setMinimumThresholdPercent(100);
  eleventy.setUseGitIgnore(false);
  eleventy.setTemplateFormats(['11ty.js']);
  eleventy.setDataDirectory('none');
  eleventy.setIncludesDirectory('none');
};
