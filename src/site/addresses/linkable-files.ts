import type { Newsroom } from '../../newsroom/newsroom.ts';
import { sitePaths, type SitePath } from '../../url/site-path.ts';
import { pageKinds } from '../page-kinds.ts';

/** Files that an address of the site may lead to: those beside its pages, and media. */
export const linkableFiles = (newsroom: Newsroom): SitePath[] => [
  ...Object.values(pageKinds).flatMap(({ files }) => files(newsroom)),
  ...newsroom.media.map(({ name }) => sitePaths.media(name)),
];
