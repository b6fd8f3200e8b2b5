import type { Content } from '../../content/content.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { SitePath } from '../../url/site-path.ts';

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

/** The files of these texts. */
export const hiddenFiles = (content: Content, newsroom: Newsroom): ReadonlySet<string> =>
  new Set(hiddenTexts(content, newsroom).map(({ file }) => file));
