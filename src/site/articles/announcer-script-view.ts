import type { AnnouncerScript } from '../../announcer/announcer-script.ts';
import { composeScript } from '../../announcer/compose-script.ts';
import { readingManner } from '../../announcer/reading-manner.ts';
import { scriptItem } from '../../announcer/script-item.ts';
import { sitePaths, type SitePath } from '../../url/site-path.ts';
import type { ReadAnswer } from '../context/article-questions.ts';
import type { LinkView } from '../link-view.ts';
import { pageFrames, type PageFrame } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';

/** What an announcer reads, on paper. */
export interface AnnouncerScriptView extends PageFrame {
  /** What is read, in writing. */
  readonly title: string;
  /** The page that it belongs to. */
  readonly back: LinkView;
  readonly script: AnnouncerScript;
}

/** A script, and the page that it belongs to. */
interface ScriptOf {
  readonly path: SitePath;
  readonly title: string;
  readonly back: { readonly label: string; readonly path: SitePath };
  readonly script: AnnouncerScript;
}

export const scriptPageView = (
  { path, title, back, script }: ScriptOf,
  context: SiteContext,
): AnnouncerScriptView => {
  const { link, frame } = pageFrames(context);
  return {
    ...frame(path, { isIndexed: false, isSample: script.items.every(({ isSample }) => isSample) }),
    title,
    back: { label: back.label, href: link(back.path) },
    script,
  };
};

/**
 * The script of one article. The lines of its fields are not known here, so that doubts in
 * them are reported at the beginning of the file.
 */
export const announcerScriptView = (
  key: string,
  article: ReadAnswer,
  context: SiteContext,
): AnnouncerScriptView => {
  const manner = readingManner({
    abbreviations: context.setting('abbreviations'),
    announcer: context.setting('announcer'),
  });
  const { title, file } = article;
  const item = scriptItem(article, manner, () => () => ({ file, line: 1, column: 1 }));
  const writing = { station: context.setting('station'), slots: [], items: [item] };
  return scriptPageView(
    {
      path: sitePaths.announcerScript(key),
      title,
      back: { label: title, path: sitePaths.article(key) },
      script: composeScript(writing, manner, ''),
    },
    context,
  );
};
