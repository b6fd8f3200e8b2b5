import { isoDuration, thing, topThing, type JsonLd } from './schema-org.ts';
import { siteLanguage } from '../site-language.ts';

/*
 * Data of schema.org for search engines, as plain JSON for a view. Addresses are absolute. A date
 * is as precise as its source: `2020-03`, `2020-03-06` or `2020-03-06T07:30+07:00`.
 */

/** A picture; width and height in pixels. */
export interface ImageFacts {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** The publisher: the station. */
export interface OrganizationFacts {
  readonly name: string;
  /** The home page. */
  readonly url: string;
  readonly logo?: ImageFacts | undefined;
  /** The authority above it (cơ quan chủ quản). */
  readonly owner?: string | undefined;
}

/** A correction (đính chính). */
export interface CorrectionFacts {
  readonly date: string;
  readonly text: string;
}

export interface NewsArticleFacts {
  readonly url: string;
  readonly headline: string;
  readonly description?: string | undefined;
  readonly datePublished: string;
  readonly dateModified?: string | undefined;
  readonly images: readonly ImageFacts[];
  /** The name of the category. */
  readonly section: string;
  /** Names of the units that the article is about. */
  readonly units: readonly string[];
  /** Names of persons; empty means the publisher. */
  readonly authors: readonly string[];
  readonly publisher: OrganizationFacts;
  readonly corrections: readonly CorrectionFacts[];
}

const imageObject = ({ url, width, height }: ImageFacts): JsonLd =>
  thing('ImageObject', { url, width, height });

const organizationFields = ({ name, url, logo, owner }: OrganizationFacts) => ({
  name,
  url,
  logo: logo && imageObject(logo),
  parentOrganization: owner === undefined ? undefined : thing('Organization', { name: owner }),
});

const organization = (facts: OrganizationFacts): JsonLd =>
  thing('NewsMediaOrganization', organizationFields(facts));

const correction = ({ date, text }: CorrectionFacts): JsonLd =>
  thing('CorrectionComment', { datePublished: date, text });

/** An article with a body; a stub has no such data (schema.org/NewsArticle). */
export const newsArticleData = (facts: NewsArticleFacts): JsonLd =>
  topThing('NewsArticle', {
    '@id': facts.url,
    url: facts.url,
    headline: facts.headline,
    description: facts.description,
    datePublished: facts.datePublished,
    dateModified: facts.dateModified,
    image: facts.images.map(imageObject),
    articleSection: facts.section,
    about: facts.units.map((name) => thing('Organization', { name })),
    author:
      facts.authors.length > 0
        ? facts.authors.map((name) => thing('Person', { name }))
        : [organization(facts.publisher)],
    publisher: organization(facts.publisher),
    correction: facts.corrections.map(correction),
    inLanguage: siteLanguage,
  });

/** The breadcrumb from the home page to a page, including both (schema.org/BreadcrumbList). */
export const breadcrumbData = (
  steps: readonly { readonly name: string; readonly url: string }[],
): JsonLd =>
  topThing('BreadcrumbList', {
    itemListElement: steps.map(({ name, url }, index) =>
      thing('ListItem', { position: index + 1, name, item: url }),
    ),
  });

/** The station as a top-level object, for the home page. */
export const organizationData = (facts: OrganizationFacts): JsonLd =>
  topThing('NewsMediaOrganization', organizationFields(facts));

export interface WebsiteFacts {
  readonly name: string;
  readonly description: string;
  /** The home page; ends in `/`. */
  readonly url: string;
  readonly publisher: OrganizationFacts;
}

/** The site with its search, whose parameter is `q` (schema.org/SearchAction). */
export const websiteData = ({ name, description, url, publisher }: WebsiteFacts): JsonLd =>
  topThing('WebSite', {
    name,
    description,
    url,
    inLanguage: siteLanguage,
    publisher: organization(publisher),
    potentialAction: thing('SearchAction', {
      target: thing('EntryPoint', { urlTemplate: `${url}tim-kiem/?q={search_term_string}` }),
      'query-input': 'required name=search_term_string',
    }),
  });

export interface PodcastEpisodeFacts {
  /** The article's page. */
  readonly url: string;
  readonly name: string;
  readonly description?: string | undefined;
  readonly datePublished: string;
  readonly audioUrl: string;
  /** Media type, such as `audio/mpeg`. */
  readonly audioType?: string | undefined;
  /** Duration of the broadcast, if it is known. */
  readonly seconds?: number | undefined;
  /** The site, as the series of the episode. */
  readonly series: { readonly name: string; readonly url: string };
}

/** The broadcast of an article that has a sound file (schema.org/PodcastEpisode). */
export const podcastEpisodeData = (facts: PodcastEpisodeFacts): JsonLd =>
  topThing('PodcastEpisode', {
    url: facts.url,
    name: facts.name,
    description: facts.description,
    datePublished: facts.datePublished,
    inLanguage: siteLanguage,
    associatedMedia: thing('AudioObject', {
      contentUrl: facts.audioUrl,
      encodingFormat: facts.audioType,
      duration: facts.seconds === undefined ? undefined : isoDuration(facts.seconds),
    }),
    partOfSeries: thing('PodcastSeries', facts.series),
  });
