import { textsIn } from '../../content/texts-in.ts';
import type { Content, TextLists } from '../../content/content.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { SitePath } from '../../url/site-path.ts';

const shownPaths = (newsroom: Pick<Newsroom, keyof TextLists>): ReadonlySet<SitePath> =>
  new Set(textsIn(newsroom).map(({ path }) => path));

const hiddenTexts = (content: Content, newsroom: Newsroom) => {
  const shown = shownPaths(newsroom);
  return textsIn(content).filter(({ path }) => !shown.has(path));
};

/** The addresses of texts that a newsroom does not show. */
export const hiddenPaths = (content: Content, newsroom: Newsroom): SitePath[] =>
  hiddenTexts(content, newsroom).map(({ path }) => path);

/** The files of these texts. */
export const hiddenFiles = (content: Content, newsroom: Newsroom): ReadonlySet<string> =>
  new Set(hiddenTexts(content, newsroom).map(({ file }) => file));
