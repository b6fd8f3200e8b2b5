import type { Content } from '../../content/content.ts';
import { earliestDay } from '../../dates/imprecise-date.ts';
import { whenOf } from '../../newsroom/congresses/congress-time.ts';
import { officialDocumentTitle } from '../../newsroom/official-documents/official-document-title.ts';
import type { OfferedEntry, Overview } from './overview.ts';

const dayWords = (day: string | undefined): string | undefined =>
  day?.split('-').toReversed().join('/');

const unitsOf = ({ units }: Content): OfferedEntry[] => {
  const names = new Map(units.map(({ id, name }) => [id, name]));
  return units.map(({ id, name, shortName = '', aliases, misspellings, parent = '' }) => ({
    id,
    name,
    others: [id, shortName, ...aliases, ...misspellings].filter(Boolean),
    note: names.has(parent) ? `thuộc ${names.get(parent)}` : undefined,
  }));
};

/** The entries that fields may refer to, by the references of the schema. */
export const offeredEntries = (content: Content): Overview['entries'] => ({
  unit: unitsOf(content),
  category: content.categories.map(({ id, name }) => ({ id, name, others: [] })),
  congress: content.congresses.map((congress) => ({
    id: congress.id,
    name: congress.name,
    others: [congress.id],
    note: dayWords(earliestDay(whenOf(congress))),
  })),
  thread: content.threads.map(({ id, title }) => ({ id, name: title, others: [] })),
  programme: content.programmes.map(({ id, name }) => ({ id, name, others: [] })),
  kind: content.kinds.kinds.map(({ id, name }) => ({ id, name, others: [] })),
  level: content.kinds.levels.map(({ id, name }) => ({ id, name, others: [] })),
  page: content.pages.map(({ slug, title }) => ({ id: slug, name: title, others: [] })),
  document: content.officialDocuments.map((each) => ({
    id: each.slug,
    name: officialDocumentTitle(each),
    others: [],
  })),
});
