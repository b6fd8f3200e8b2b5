import type { DepartedAnswer } from '../context/article-questions.ts';
import { dateView, dayView, type DateView } from './date-view.ts';
import type { PageFrames, PageFrame } from '../page-frame.ts';
import { siteLanguage } from '../site-language.ts';
import type { Tombstone } from '../addresses/tombstones.ts';

/**
 * The notice at the address of a withdrawn article. It leaves out the title, which may be the very
 * reason for the withdrawal.
 */
export interface WithdrawalView {
  readonly gone: DateView;
  /** Absent if the article expired. */
  readonly reason: string | undefined;
}

/** The page at the address of a withdrawn article, page or document (HTTP 410). */
export interface WithdrawnView extends WithdrawalView, PageFrame {
  readonly what: Tombstone['what'];
  /** For articles only. */
  readonly published: DateView | undefined;
}

/** The plain text at the address of a withdrawn text copy. */
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
