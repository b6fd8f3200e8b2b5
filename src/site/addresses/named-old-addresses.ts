import type { Content } from '../../content/content.ts';
import { officialDocumentTitle } from '../../newsroom/official-documents/official-document-title.ts';
import type { YamlPath } from '../../content/parse/parse-yaml.ts';
import { sitePaths, type SitePath } from '../../url/site-path.ts';
import type { Redirect } from './redirect.ts';
import {
  articleSource,
  broadcastSource,
  officialDocumentSource,
  pageSource,
} from '../texts/text-sources.ts';

/** What one line of the content says about an old address. */
export interface NamedOldAddress extends Redirect {
  readonly source: string;
  /** Where the line is in its file. */
  readonly at: YamlPath;
  /** Whether everything below the page has moved with it: an article's copies, a section's list pages. */
  readonly isWhole: boolean;
}

/** Everything that can name old addresses. */
type Naming = Pick<
  Content,
  | 'categories'
  | 'units'
  | 'congresses'
  | 'terms'
  | 'events'
  | 'threads'
  | 'programmes'
  | 'redirects'
> & {
  readonly articles: readonly (Pick<Content['articles'][number], 'aliases' | 'path' | 'key'> & {
    readonly title: string | undefined;
  })[];
  readonly pages: readonly Pick<Content['pages'][number], 'aliases' | 'path' | 'slug' | 'title'>[];
  readonly officialDocuments: readonly Pick<
    Content['officialDocuments'][number],
    'aliases' | 'path' | 'slug' | 'kind' | 'number'
  >[];
  readonly broadcasts: readonly Pick<
    Content['broadcasts'][number],
    'aliases' | 'path' | 'key' | 'title'
  >[];
};

const articlePath = /^\/\d{4}\/\d{2}\/[^/]+\/$/u;

/** An article's aliases may be addresses of articles whose copies have moved with them. */
export const ofAliases = (
  { aliases, path: to, title }: Pick<Naming['articles'][number], 'aliases' | 'path' | 'title'>,
  source: string,
): NamedOldAddress[] =>
  aliases.map((from, index) => {
    const isWhole = articlePath.test(from);
    return { from, to, title, source, at: ['aliases', index], isWhole };
  });

/** The register of each list of entries with former ids. */
const registerOf = {
  categories: 'categories.yaml',
  units: 'units.yaml',
  congresses: 'congresses.yaml',
  terms: 'congresses.yaml',
  events: 'events.yaml',
  threads: 'threads.yaml',
  programmes: 'programmes.yaml',
} as const;

/** Former ids of a register entry: everything below its page has moved with it. */
const ofFormerIds = (
  list: keyof typeof registerOf,
  entries: readonly { id: string; name: string; formerIds: readonly string[] }[],
  pathOf: (id: string) => SitePath,
): NamedOldAddress[] =>
  entries.flatMap(({ id, name: title, formerIds }, entry) =>
    formerIds.map((former, index) => ({
      from: pathOf(former),
      to: pathOf(id),
      title,
      source: registerOf[list],
      at: [list, entry, 'formerIds', index],
      isWhole: true,
    })),
  );

/** A line of the work calendar has no address. */
const withPageOnly = (event: Content['events'][number]) =>
  event.kind === 'su-kien' ? event : { ...event, formerIds: [] };

/** A page without a title of its own gets its words from its layout. */
const nameTerm = (term: Content['terms'][number]) => ({ ...term, name: term.id.replace('-', '–') });

const nameThread = (thread: Content['threads'][number]) => ({ ...thread, name: thread.title });

/** Every old address that the content names; an earlier one has priority. */
export const namedOldAddresses = ({
  articles,
  pages,
  officialDocuments,
  broadcasts,
  categories,
  units,
  congresses,
  terms,
  events,
  threads,
  programmes,
  redirects,
}: Naming): NamedOldAddress[] => {
  const ofTable = redirects.map(({ from: { path: from, query }, to }, index) => ({
    from,
    ...(query !== undefined && { query }),
    to,
    source: 'redirects.yaml',
    at: ['redirects', index, 'from'],
    isWhole: false,
  }));
  return [
    ...articles.flatMap((article) => ofAliases(article, articleSource(article.key))),
    ...pages.flatMap((page) => ofAliases(page, pageSource(page.slug))),
    ...officialDocuments.flatMap((officialDocument) =>
      ofAliases(
        { ...officialDocument, title: officialDocumentTitle(officialDocument) },
        officialDocumentSource(officialDocument.slug),
      ),
    ),
    ...broadcasts.flatMap(({ key, title, ...broadcast }) =>
      ofAliases({ ...broadcast, title }, broadcastSource(key)),
    ),
    ...ofFormerIds('categories', categories, sitePaths.category),
    ...ofFormerIds('units', units, sitePaths.unit),
    ...ofFormerIds('congresses', congresses, sitePaths.congress),
    ...ofFormerIds('terms', terms.map(nameTerm), sitePaths.term),
    ...ofFormerIds('events', events.map(withPageOnly), sitePaths.event),
    ...ofFormerIds('threads', threads.map(nameThread), sitePaths.thread),
    ...ofFormerIds('programmes', programmes, sitePaths.programme),
    ...ofTable,
  ];
};
