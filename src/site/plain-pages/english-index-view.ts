import { sitePaths, type Href } from '../../url/site-path.ts';
import { pageFrames, type PageFrame } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';
import { inEnglish } from './english-frame.ts';

/** The list of the pages in English. */
export interface EnglishIndexView extends PageFrame {
  readonly title: string;
  readonly pages: readonly {
    readonly label: string;
    readonly href: Href;
    readonly standfirst: string | undefined;
  }[];
  readonly vietnameseHref: Href;
}

export const englishIndexView = (context: SiteContext): EnglishIndexView => {
  const frames = pageFrames(context);
  const english = context.setting('english');
  const title = english?.name ?? context.setting('name');
  const frame = frames.frame(sitePaths.english, {
    description: english?.description,
    alternates: [
      { language: 'en', path: sitePaths.english },
      { language: 'vi', path: sitePaths.home },
    ],
  });
  return inEnglish(
    {
      ...frame,
      title,
      pages: context.englishPages().map((page) => ({
        label: page.title,
        href: frames.link(page.path),
        standfirst: page.standfirst,
      })),
      vietnameseHref: frames.link(sitePaths.home),
    },
    context,
    frames,
  );
};
