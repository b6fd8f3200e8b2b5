import { sitePaths, type SitePath } from '../url/site-path.ts';

/** Whether a plain page is in `pages/en`, by its address. */
export const isEnglish = ({ path }: { readonly path: SitePath }): boolean =>
  path.startsWith(sitePaths.english);
