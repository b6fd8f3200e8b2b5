import type { Newsroom } from '../../newsroom/newsroom.ts';
import { sitePaths, type SitePath } from '../../url/site-path.ts';
import { pageKinds } from '../page-kinds.ts';

/** Files that an address may lead to: files beside pages, and media. */
export const linkableFiles = (newsroom: Newsroom): SitePath[] => [
  ...Object.values(pageKinds).flatMap(({ files }) => files(newsroom)),
  ...newsroom.media.map(({ name }) => sitePaths.media(name)),
];
