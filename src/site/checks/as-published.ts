import type { ParsedContent } from '../../content/parse/parse-content.ts';
import type { Problem } from '../../content/problem.ts';

const inDraft = (hint: string): string => `${hint}; bài còn là bản nháp nên chưa chặn việc đăng`;

/** Of a draft: it is not published, so it keeps nothing else from being published. */
const ofDraft = ({ shared, ...reported }: Problem): Problem => ({
  ...reported,
  severity: 'warning',
  hint: inDraft(reported.hint),
  shared: shared && { ...shared, hint: inDraft(shared.hint) },
});

/**
 * Problems as a publication takes them: what is wrong in a text that is not published, a draft or one
 * that is held back, stops nothing, nor does what is wrong elsewhere because of it. A preview shows drafts, so
 * their problems stop it.
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
