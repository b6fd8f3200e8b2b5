import type { ParsedContent } from '../../content/parse/parse-content.ts';
import type { Problem } from '../../content/problem.ts';

const inDraft = (hint: string): string => `${hint}; bài còn là bản nháp nên chưa chặn việc đăng`;

/** A draft is not published, so its problems never block the publication of anything else. */
const ofDraft = ({ shared, ...reported }: Problem): Problem => ({
  ...reported,
  severity: 'warning',
  hint: inDraft(reported.hint),
  shared: shared && { ...shared, hint: inDraft(shared.hint) },
});

/**
 * Problems as they count for a publication. Problems in an unpublished text (a draft or a text that
 * is held back) block nothing, nor do problems that it causes elsewhere. A preview shows drafts, so
 * their problems block it.
 */
export const asPublished = (
  problems: readonly Problem[],
  { drafts, heldBack }: Pick<ParsedContent, 'drafts' | 'heldBack'>,
  { isPreview }: { readonly isPreview: boolean },
): Problem[] =>
  problems.map((reported) => {
    if (isPreview || reported.severity !== 'error') return reported;
    if (drafts.has(reported.file)) return ofDraft(reported);
    const others = reported.hangsOn ?? [];
    const isOfUnpublished =
      heldBack.has(reported.file) || others.some((file) => heldBack.has(file) || drafts.has(file));
    return isOfUnpublished ? { ...reported, severity: 'warning' } : reported;
  });
