import type { Newsroom } from '../../newsroom/newsroom.ts';
import { hasCalendar, unitsWithCalendar } from '../../newsroom/unit-calendars.ts';
import { sitePaths, type SitePath } from '../../url/site-path.ts';

/** Files that an address of the site may lead to: feeds, calendars, open data, media. */
export const linkableFiles = (newsroom: Newsroom): SitePath[] => {
  const { categories, units, media } = newsroom;
  return [
    ...[
      sitePaths.home,
      ...categories.map(({ id }) => sitePaths.category(id)),
      ...units.map(({ id }) => sitePaths.unit(id)),
    ].flatMap((front) => [sitePaths.atomFeed(front), sitePaths.jsonFeed(front)]),
    ...['bai-viet.json', 'bai-viet.csv', 'bai-viet.schema.json'].map(sitePaths.openDataFile),
    ...(hasCalendar(newsroom) ? [sitePaths.calendar] : []),
    ...unitsWithCalendar(newsroom).map(({ id }) => sitePaths.unitCalendar(id)),
    ...media.map(({ name }) => sitePaths.media(name)),
  ];
};
