import type { DepartedArticle } from '../../newsroom/departures.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { sitePaths, type SitePath } from '../../url/site-path.ts';
import { dateView, dayView, type DateView } from './date-view.ts';
import type { Framing, PageFrame } from '../page-frame.ts';
import type { PageOf } from '../page.ts';

/**
 * What is said where an article stood. Not its title: that may be the very thing for which it had to
 * go.
 */
export interface WithdrawalView {
  readonly published: DateView;
  readonly gone: DateView;
  /** Absent where its time was over. */
  readonly reason: string | undefined;
}

/** Stands at the address of an article that is gone (HTTP 410). */
export interface WithdrawnView extends WithdrawalView, PageFrame {}

/** Stands where its plain text was. */
export interface WithdrawnCopyView extends WithdrawalView {
  readonly siteName: string;
}

/** The pages at the addresses that an article had; of its copies too, should the site make none any more. */
export const withdrawnPages = (
  { key, path, date, stub, departure }: DepartedArticle,
  { site }: Newsroom,
  framing: Framing,
): (PageOf<'withdrawn'> | PageOf<'withdrawnCopy'>)[] => {
  const source = `articles/${key}.md`;
  const said: WithdrawalView = {
    published: dateView(date),
    gone: dayView(departure.day),
    reason: departure.reason,
  };
  const pageAt = (url: SitePath): PageOf<'withdrawn'> => ({
    url,
    kind: 'withdrawn',
    source,
    view: { ...framing.frame(url, { isIndexed: false }), canonical: undefined, ...said },
  });
  const copy: PageOf<'withdrawnCopy'> = {
    url: sitePaths.textCopy(key),
    kind: 'withdrawnCopy',
    source,
    view: { ...said, siteName: site.name },
  };
  return [pageAt(path), ...(stub ? [] : [copy, pageAt(sitePaths.noticeSheet(key))])];
};
