import { sitePaths, type SitePath } from '../url/site-path.ts';

/** The feeds of a front page, in both formats. */
export const feedFiles = (front: SitePath): readonly SitePath[] => [
  sitePaths.atomFeed(front),
  sitePaths.jsonFeed(front),
];
