import { monthOf } from '../../dates/calendar-date.ts';
import type { Content } from '../../content/content.ts';
import type { ParsedContent } from '../../content/parse/parse-content.ts';
import type { Problem } from '../../content/problem.ts';
import { momentAfter, type VietnamMoment } from '../../dates/vietnam-clock.ts';
import { stateOfArticle } from '../../editorial/article-state.ts';
import { weekPlan } from '../../editorial/week-plan.ts';
import { officialDocumentTitle } from '../../newsroom/official-documents/official-document-title.ts';
import { dueItems, coveredCongresses } from './due-items.ts';
import { offeredEntries } from './offered-entries.ts';
import type { ListedText, Overview } from './overview.ts';

type Counts = ReadonlyMap<string, { readonly must: number; readonly look: number }>;

const countsOf = (problems: readonly Problem[]): Counts => {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  return new Map(
    [...byFile].map(([file, all]) => [
      file,
      {
        must: all.filter(({ severity }) => severity === 'error').length,
        look: all.filter(({ severity }) => severity === 'warning').length,
      },
    ]),
  );
};

/** The weeks that the desk shows, counted from this one. */
const weeks = [-1, 0, 1, 2] as const;

const noTitle = '(chưa có tít)';

type Bare = Pick<ListedText, 'path' | 'page' | 'title' | 'must' | 'look'>;

const others = (content: Content, bare: (text: Content['pages'][number]) => Bare): ListedText[] => {
  const plain = { units: [], congresses: [], state: 'published' } as const;
  const listed = (text: unknown): Bare => bare(text as Content['pages'][number]);
  return [
    ...content.pages.map((page) => ({ ...plain, ...listed(page), kind: 'page' as const, day: '' })),
    ...content.officialDocuments.map((each) => ({
      ...plain,
      ...listed(each),
      title: officialDocumentTitle(each),
      kind: 'document' as const,
      day: String(each.issued ?? ''),
    })),
    ...content.broadcasts.map((each) => ({
      ...plain,
      ...listed(each),
      title: each.title ?? programmeName(content, each.programme),
      kind: 'broadcast' as const,
      day: String(each.date),
    })),
  ];
};

const programmeName = ({ programmes }: Content, id: string): string =>
  programmes.find((each) => each.id === id)?.name ?? 'Buổi phát';

const stateAndLast = (
  article: Content['articles'][number],
  now: VietnamMoment,
): Pick<ListedText, 'state' | 'last'> => {
  const { state, last } = stateOfArticle(article, now);
  return { state, ...(last && { last }) };
};

/** The content as the desk lists it; `undefined` if its settings cannot be read. */
export const makeOverview = (
  { content, label, faultyTexts, drafts }: ParsedContent,
  problems: readonly Problem[],
  now: VietnamMoment,
): Overview | undefined => {
  if (!content) return undefined;
  const counts = countsOf(problems);
  const bare = ({ file, path, title }: Content['pages'][number]): Bare => ({
    path: file.slice(label.length + 1),
    page: path,
    title: title || noTitle,
    ...(counts.get(file) ?? { must: 0, look: 0 }),
  });
  const articles = content.articles.map((article): ListedText => ({
    ...bare(article as unknown as Content['pages'][number]),
    kind: 'article',
    day: article.date.day,
    month: article.date.precision === 'month' ? monthOf(article.date.day) : undefined,
    category: article.category,
    units: article.units,
    congresses: article.congresses,
    ...stateAndLast(article, now),
    from: article.publishAt,
  }));
  const faulty = faultyTexts
    .filter(({ file }) => file.startsWith(`${label}/articles/`))
    .map((text): ListedText => ({
      ...bare(text as unknown as Content['pages'][number]),
      kind: 'article',
      day: '',
      units: [],
      congresses: [],
      state: drafts.has(text.file) ? 'draft' : 'published',
    }));
  const covered = coveredCongresses(content);
  const single = content.congresses.filter((each) => !each.others);
  return {
    station: content.site.station,
    site: String(content.site.baseUrl),
    now,
    texts: [...articles, ...faulty, ...others(content, bare)],
    entries: offeredEntries(content),
    congresses: {
      all: single.length,
      withArticle: single.filter(({ id }) => covered.has(id)).length,
    },
    due: dueItems(content, now.slice(0, 10)),
    approval: content.site.approval,
    weeks: weeks.map((count) => weekPlan(content, now, momentAfter(now, { weeks: count }))),
  };
};
