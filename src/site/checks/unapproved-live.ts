import { mayBeShown } from '../../content/approval/approval-standing.ts';
import type { Article, Locators } from '../../content/content.ts';
import { problem, startOfFile, type Problem } from '../../content/problem.ts';
import type { LiveSite } from '../addresses/kept-addresses.ts';
import { wasLiveIn } from './held-back.ts';

/**
 * Articles that are on the live site and whose new text lacks an approval. The site is not built:
 * residents keep the text that was approved, and neither the new one nor a lost address replaces
 * it.
 */
export const unapprovedLive = (
  articles: readonly Article[],
  live: LiveSite | undefined,
  locators: Locators,
): Problem[] => {
  const unapproved = articles.filter(({ standing = 'free' }) => !mayBeShown(standing));
  if (!live || unapproved.length === 0) return [];
  const wasLive = wasLiveIn(live);
  return unapproved.flatMap(({ file, path }) => {
    const place = locators.get(file)?.valueAt(['review']) ?? startOfFile(file);
    return wasLive(path) ? [problem('APPROVAL_LIVE', place, file)] : [];
  });
};
