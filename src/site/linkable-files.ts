import type { Newsroom } from '../newsroom/newsroom.ts';
import { sitePaths, type SitePath } from '../url/site-path.ts';

/** Files besides pages and media that a text may link to: feeds and open data. */
export const linkableFiles = ({ categories, units }: Newsroom): SitePath[] => [
  ...[
    sitePaths.home,
    ...categories.map(({ id }) => sitePaths.category(id)),
    ...units.map(({ id }) => sitePaths.unit(id)),
  ].flatMap((front) => [sitePaths.atomFeed(front), sitePaths.jsonFeed(front)]),
  ...['bai-viet.json', 'bai-viet.csv', 'bai-viet.schema.json'].map(sitePaths.openDataFile),
];
