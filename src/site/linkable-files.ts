import type { Newsroom } from '../newsroom/newsroom.ts';
import { sitePaths, type SitePath } from '../url/site-path.ts';

/** Files that an address of the site may lead to: feeds, open data, media. */
export const linkableFiles = ({ categories, units, media }: Newsroom): SitePath[] => [
  ...[
    sitePaths.home,
    ...categories.map(({ id }) => sitePaths.category(id)),
    ...units.map(({ id }) => sitePaths.unit(id)),
  ].flatMap((front) => [sitePaths.atomFeed(front), sitePaths.jsonFeed(front)]),
  ...['bai-viet.json', 'bai-viet.csv', 'bai-viet.schema.json'].map(sitePaths.openDataFile),
  ...media.map(({ name }) => sitePaths.media(name)),
];
