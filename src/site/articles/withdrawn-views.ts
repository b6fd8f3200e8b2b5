import type { DepartedAnswer } from '../context/article-questions.ts';
import { dateView, dayView, type DateView } from './date-view.ts';
import type { PageFrames, PageFrame } from '../page-frame.ts';
import { siteLanguage } from '../site-language.ts';
import type { Tombstone } from '../addresses/tombstones.ts';

/**
 * What is said where an article stood. Not its title: that may be the very thing for which it had to
 * go.
 */
export interface WithdrawalView {
  readonly gone: DateView;
  /** Absent where its time was over. */
  readonly reason: string | undefined;
}

/** Stands at the address of what is gone (HTTP 410). */
export interface WithdrawnView extends WithdrawalView, PageFrame {
  readonly what: Tombstone['what'];
  /** Only of an article. */
  readonly published: DateView | undefined;
}

/** Stands where its plain text was. */
export interface WithdrawnCopyView extends WithdrawalView {
  readonly published: DateView;
  readonly language: string;
  readonly siteName: string;
}

export const withdrawnView = (
  { url, what, published, gone, reason }: Tombstone,
  frames: PageFrames,
): WithdrawnView => ({
  ...frames.frame(url, { isIndexed: false }),
  canonical: undefined,
  what,
  published: published && dateView(published),
  gone: dayView(gone),
  reason,
});

export const withdrawnCopyView = (
  { published, departure }: DepartedAnswer,
  siteName: string,
): WithdrawnCopyView => ({
  published: dateView(published),
  gone: dayView(departure.day),
  reason: departure.reason,
  language: siteLanguage,
  siteName,
});
