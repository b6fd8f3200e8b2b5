import { mayBeShown } from '../content/approval/approval-standing.ts';
import { editContentFile } from '../content/edit/edit-file.ts';
import { withEntry } from '../content/edit/append-entry.ts';
import type { Article } from '../content/content.ts';
import type { ApprovalRules } from '../content/schema/approval-schema.ts';
import type { ReviewStep } from '../content/schema/review-schema.ts';
import { dayOf, type VietnamMoment } from '../dates/vietnam-clock.ts';
import { markOfFile } from './mark-of-file.ts';
import { released, takenBack, withReviewStep } from './review-change.ts';
import { stepNames, type ReviewChange } from './review-changes.ts';
import { standingAfter } from './standing-after.ts';

/** Who does something, when, and what else it needs. */
export interface ReviewAct {
  readonly change: ReviewChange;
  readonly by: string;
  readonly at: VietnamMoment;
  readonly to?: string | undefined;
  /** A note; the words of a correction, or the reason of a withdrawal. */
  readonly note?: string | undefined;
  /** When a published article appears, if it is not at once. */
  readonly publishAt?: VietnamMoment | undefined;
}

/** An article's file with its article, as the rules of its site judge it. */
export interface ReviewedFile {
  readonly article: Article;
  readonly text: string;
  readonly rules: ApprovalRules | undefined;
  /** The folder of `media/`. */
  readonly contentFolder: string;
}

/** The new text, or why nothing was changed. */
export type Reviewed =
  | { readonly text: string }
  | { readonly refused: 'own' | 'unapproved' | 'unreadable' };

const stepped = async (
  { article, text, rules, contentFolder }: ReviewedFile,
  kind: keyof typeof stepNames,
  { by, at, to, note }: ReviewAct,
): Promise<Reviewed> => {
  const isApproval = kind === 'approve';
  const mark = isApproval ? await markOfFile(article.file, text, contentFolder) : undefined;
  if (isApproval && mark === undefined) return { refused: 'unreadable' };
  const step: ReviewStep = { step: stepNames[kind], by, at, to, note, mark };
  if (isApproval && standingAfter(article, step, rules) === 'byAuthor') return { refused: 'own' };
  return { text: withReviewStep(text, step) };
};

const oneLine = (words: string): string => words.replaceAll(/\s*\n\s*/gu, ' ').trim();

/**
 * An article's file after something was done with it; every other byte stays.
 *
 * @throws EditError if the front matter cannot be edited in place
 */
export const reviewedText = async (file: ReviewedFile, act: ReviewAct): Promise<Reviewed> => {
  const { article, text } = file;
  const { change, at, note = '', publishAt } = act;
  const date = dayOf(at);
  switch (change) {
    case 'draft':
      return { text: takenBack(text) };
    case 'publish':
      return mayBeShown(article.standing ?? 'free')
        ? { text: released(text, publishAt) }
        : { refused: 'unapproved' };
    case 'correct':
      return { text: withEntry(text, 'markdown', 'corrections', { date, text: oneLine(note) }) };
    case 'withdraw': {
      const value = { date, reason: oneLine(note) };
      return {
        text: editContentFile(text, 'markdown', { kind: 'set', path: ['withdrawn'], value }),
      };
    }
    default:
      return stepped(file, change, act);
  }
};
