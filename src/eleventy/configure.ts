import type { UserConfig } from '@11ty/eleventy';

/** The settings of every build: no file is a template, no data file is read, nothing is printed. */
export const configureEleventy = (eleventy: UserConfig): void => {
  eleventy.setQuietMode(true);
  /** On a slow machine Eleventy would report each long step, even in quiet mode. */
  for (const group of Object.values(eleventy.benchmarks)) group.setMinimumThresholdPercent(100);
  eleventy.setUseGitIgnore(false);
  eleventy.setTemplateFormats(['11ty.js']);
  eleventy.setDataDirectory('none');
  eleventy.setIncludesDirectory('none');
};
