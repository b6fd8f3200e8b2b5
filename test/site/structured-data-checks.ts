import type { HTMLElement } from 'node-html-parser';
import { structuredDataOf } from './link-walk.ts';
import { wordsOf } from './fixture-site.ts';

type Thing = Readonly<Record<string, unknown>>;

/** The values that search engines require for each type, as paths. */
const required: Readonly<Record<string, readonly string[]>> = {
  NewsArticle: [
    '@id',
    'url',
    'headline',
    'datePublished',
    'image.0.url',
    'image.0.width',
    'author.0.name',
    'publisher.name',
    'publisher.logo.url',
    'articleSection',
    'inLanguage',
  ],
  BreadcrumbList: [
    'itemListElement.0.name',
    'itemListElement.0.item',
    'itemListElement.1.name',
    'itemListElement.1.item',
  ],
  WebSite: ['name', 'url', 'potentialAction.target.urlTemplate', 'potentialAction.query-input'],
  Organization: ['@id', 'url', 'name'],
  NewsMediaOrganization: ['name', 'url', 'logo.url'],
  Event: ['url', 'name', 'startDate', 'endDate', 'organizer.name'],
  Legislation: [
    'url',
    'name',
    'abstract',
    'legislationIdentifier',
    'legislationType',
    'legislationDate',
    'legislationPassedBy.name',
    'temporalCoverage',
  ],
  PodcastEpisode: [
    'url',
    'name',
    'datePublished',
    'associatedMedia.contentUrl',
    'partOfSeries.name',
  ],
};

const valueAt = (thing: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Thing | undefined)?.[key], thing);

const isSaid = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');

/** The types of a page's structured data, in order. */
export const typesOf = (page: HTMLElement): string[] =>
  structuredDataOf(page).map((thing) => String((thing as Thing)['@type']));

const isDate = (value: unknown): boolean =>
  value === undefined ||
  /^\d{4}-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?\+07:00)?)?$/u.test(
    typeof value === 'string' ? value : '',
  );

const stepFaults = ({ itemListElement }: Thing, page: HTMLElement): string[] => {
  const steps = itemListElement as readonly Thing[];
  const shown = page.querySelectorAll('.breadcrumb li').map(wordsOf);
  const canonical = page.querySelector('link[rel=canonical]')?.getAttribute('href');
  return [
    steps.some(({ position }, index) => position !== index + 1) && 'positions',
    steps.at(-1)?.['item'] !== canonical && 'the last step is not the page',
    steps.length !== shown.length && 'other steps than the page shows',
    !shown.at(-1)?.endsWith(String(steps.at(-1)?.['name'])) && 'another name than the page shows',
  ].filter((fault) => fault !== false);
};

const thingFaults = (thing: Thing, page: HTMLElement): string[] => {
  const type = String(thing['@type']);
  const missing = (required[type] ?? ['a known type']).filter(
    (path) => !isSaid(valueAt(thing, path)),
  );
  const dates = ['datePublished', 'dateModified', 'startDate', 'endDate'].filter(
    (name) => !isDate(thing[name]),
  );
  return [
    ...(thing['@context'] === 'https://schema.org' ? [] : ['@context']),
    ...missing,
    ...dates,
    ...(type === 'BreadcrumbList' && missing.length === 0 ? stepFaults(thing, page) : []),
  ].map((fault) => `${type}: ${fault}`);
};

/** The faults of a page's structured data. */
export const structuredDataFaults = (page: HTMLElement): string[] =>
  structuredDataOf(page).flatMap((thing) => thingFaults(thing as Thing, page));

/** The types that the data of each kind of page must contain; `undefined` for any other page. */
export const expectedTypes = (file: string, page: HTMLElement): readonly string[] | undefined => {
  if (file === 'index.html') return ['WebSite', 'NewsMediaOrganization'];
  if (/^don-vi\/(?!index|chu-cai)/u.test(file)) return ['Organization', 'BreadcrumbList'];
  if (/^chuyen-muc\/(?!index)/u.test(file)) return ['BreadcrumbList'];
  if (!/^\d{4}\/\d{2}\/[^/]+\/index\.html$/u.test(file)) return undefined;
  const isSample = wordsOf(page.querySelector('title')).startsWith('[');
  if (isSample || page.querySelector('.stub-note')) return ['BreadcrumbList'];
  return page.querySelector('audio')
    ? ['NewsArticle', 'PodcastEpisode', 'BreadcrumbList']
    : ['NewsArticle', 'BreadcrumbList'];
};
