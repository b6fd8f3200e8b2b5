import type { Href } from '../../url/site-path.ts';
import type { SiteQuestions } from '../context/site-questions.ts';
import type { LinkView } from '../link-view.ts';
import type { PageFrames } from '../page-frame.ts';
import { dayView, type DateView } from './date-view.ts';

/** A broadcast in which an article was read; the link leads to the moment of it. */
export interface ReadingView extends LinkView {
  readonly date: DateView;
  /** Seconds from the beginning of the sound. */
  readonly at: number | undefined;
}

export const readingViews = (
  key: string,
  { readingsOf }: Pick<SiteQuestions, 'readingsOf'>,
  { link }: Pick<PageFrames, 'link'>,
): ReadingView[] =>
  readingsOf(key).map(({ broadcast: { path, title, date }, at }) => ({
    label: title,
    href: (at === undefined ? link(path) : `${link(path)}#luc_${at}`) as Href,
    date: dayView(date),
    at,
  }));
