import type { Content } from '../../content/content.ts';
import type { ParsedContent } from '../../content/parse/parse-content.ts';
import type { Problem } from '../../content/problem.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { SitePath } from '../../url/site-path.ts';
import { linkableFiles } from '../addresses/linkable-files.ts';
import { isMovedKind } from '../addresses/moved-kinds.ts';
import { pageKinds } from '../page-kinds.ts';
import type { RoutePlan } from '../plan-routes.ts';
import type { Texts } from '../texts/render-texts.ts';
import { linkProblems, type IdsAt } from './link-problems.ts';
import { redirectProblems } from './redirect-problems.ts';

/** A site at one moment. */
interface CheckedSite {
  readonly parsed: ParsedContent;
  /** Under the address of the command, where it names one. */
  readonly content: Content;
  readonly newsroom: Newsroom;
  readonly texts: Texts;
  readonly plan: RoutePlan;
  readonly idsOnPage: IdsAt;
}

const shownPaths = ({
  articles,
  pages,
  officialDocuments,
}: Pick<Newsroom, 'articles' | 'pages' | 'officialDocuments'>): ReadonlySet<SitePath> =>
  new Set([...articles, ...pages, ...officialDocuments].map(({ path }) => path));

const hiddenTexts = (content: Content, newsroom: Newsroom) => {
  const shown = shownPaths(newsroom);
  const { articles, pages, officialDocuments } = content;
  return [...articles, ...pages, ...officialDocuments].filter(({ path }) => !shown.has(path));
};

/** The addresses of texts that a newsroom does not show. */
export const hiddenPaths = (content: Content, newsroom: Newsroom): SitePath[] =>
  hiddenTexts(content, newsroom).map(({ path }) => path);

/** Their files. */
export const hiddenFiles = (content: Content, newsroom: Newsroom): ReadonlySet<string> =>
  new Set(hiddenTexts(content, newsroom).map(({ file }) => file));

/** All that is wrong with the addresses of a site: those that links lead to, and old ones. */
export const addressProblems = ({
  parsed,
  content,
  newsroom,
  texts,
  plan: { routes },
  idsOnPage,
}: CheckedSite): Problem[] => {
  const files = linkableFiles(newsroom);
  const reading = routes
    .filter(({ kind }) => pageKinds[kind].answers !== 'gone')
    .map(({ url }) => url);
  const planned = routes.filter(({ kind }) => !isMovedKind(kind)).map(({ url }) => url);
  const { departed, withdrawnPages, withdrawnOfficialDocuments } = newsroom;
  const gone = new Set(
    [...departed, ...withdrawnPages, ...withdrawnOfficialDocuments].map(({ path }) => path),
  );
  const unpublished = new Set(hiddenPaths(content, newsroom).filter((path) => !gone.has(path)));
  return [
    ...redirectProblems(content, { planned, files, unpublished }, parsed),
    ...linkProblems(content, texts, new Set([...reading, ...files]), parsed, idsOnPage),
  ];
};
