import { wordsIn, type Station } from '../../layouts/station.ts';
import { formatPublishingDate } from '../dates/publishing-date.ts';
import type { Card } from '../media/cards/card-drawing.ts';
import type { NewsArticle, Newsroom } from '../newsroom/newsroom.ts';
import { hasOwnCard } from '../newsroom/own-cards.ts';
import { siteLanguage } from '../site/site-language.ts';
import { sitePaths, type SitePath } from '../url/site-path.ts';

/** Where articles live, so that a former address of one has a card too. */
const articleForm = /^\/\d{4}\/\d{2}\/[^/?]+\/?$/u;

const addressesOf = ({ path, aliases }: NewsArticle): readonly SitePath[] => [
  ...new Set(
    [path, ...aliases.filter((each) => articleForm.test(each))].map(sitePaths.articleCard),
  ),
];

/**
 * The cards with the headlines of articles, for links to them: of all that the site shows, with a picture or
 * without, and at their former addresses, because who has shared a link keeps the address of its card.
 */
export const articleCards = (
  { site, articles, categories }: Pick<Newsroom, 'site' | 'articles' | 'categories'>,
  station: Station,
): readonly Card[] => {
  const { sampleTitle } = wordsIn(siteLanguage, station).outputs;
  const names = new Map(categories.map(({ id, name }) => [id, name]));
  return articles
    .filter((article) => hasOwnCard(article, site.cardsSince))
    .flatMap((article) => {
      const { title, sample, category, date } = article;
      const card = {
        title: sample ? sampleTitle(title) : title,
        kicker: site.name,
        footer: `${names.get(category) ?? category} · ${formatPublishingDate(date)}`,
      };
      return addressesOf(article).map((path) => ({ path, ...card }));
    });
};
