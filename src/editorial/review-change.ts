import { editContentFile } from '../content/edit/edit-file.ts';
import { withEntry } from '../content/edit/append-entry.ts';
import type { ReviewStep } from '../content/schema/review-schema.ts';
import type { VietnamMoment } from '../dates/vietnam-clock.ts';

/** `2025-08-13T15:58` as editors write it: `2025-08-13 15:58`. */
const writtenMoment = (at: VietnamMoment): string => at.replace('T', ' ');

/** A note on one line, as the field holds it; no word is lost. */
const onOneLine = (note: string): string => note.replaceAll(/\s*\n\s*/gu, ' ').trim();

/**
 * An article's file with one more step of its review; every other byte stays.
 *
 * @throws EditError if the front matter cannot be edited in place
 */
export const withReviewStep = (text: string, { note, ...step }: ReviewStep): string => {
  const line = note === undefined ? '' : onOneLine(note);
  const { to, mark } = step;
  return withEntry(text, 'markdown', 'review', {
    step: step.step,
    by: step.by,
    at: writtenMoment(step.at),
    ...(to !== undefined && { to }),
    ...(line !== '' && { note: line }),
    ...(mark !== undefined && { mark }),
  });
};

const hasField = (text: string, field: string): boolean =>
  new RegExp(String.raw`^${field}[ \t]*:`, 'mu').test(text.slice(0, text.indexOf('\n---', 3)));

/**
 * An article's file, no longer a draft; with the moment at which it appears, if it is not now.
 *
 * @throws EditError if the front matter cannot be edited in place
 */
export const released = (text: string, publishAt: VietnamMoment | undefined): string => {
  const shown = hasField(text, 'draft')
    ? editContentFile(text, 'markdown', { kind: 'remove', path: ['draft'] })
    : text;
  if (publishAt !== undefined) {
    const value = writtenMoment(publishAt);
    return editContentFile(shown, 'markdown', { kind: 'set', path: ['publishAt'], value });
  }
  return hasField(shown, 'publishAt')
    ? editContentFile(shown, 'markdown', { kind: 'remove', path: ['publishAt'] })
    : shown;
};

/** The file as a draft again: it leaves the site with the next publication. */
export const takenBack = (text: string): string =>
  editContentFile(text, 'markdown', { kind: 'set', path: ['draft'], value: true });
