import { expect, test } from 'vitest';
import {
  approvalStanding,
  type ApprovalStanding,
} from '../../../../src/content/approval/approval-standing.ts';
import type { ReviewStep } from '../../../../src/content/schema/review-schema.ts';
import type { CalendarDate } from '../../../../src/dates/calendar-date.ts';
import type { VietnamMoment } from '../../../../src/dates/vietnam-clock.ts';

const at = '2025-08-13T15:42' as VietnamMoment;
const step = (kind: ReviewStep['step'], by: string, mark?: string): ReviewStep => ({
  step: kind,
  by,
  at,
  mark,
});
const sent = step('gui-duyet', 'Đồng chí A');
const approved = step('duyet', 'Đồng chí B', 'm');
const own = step('duyet', 'đồng chí  A'.replace('  ', ' '), 'm');

const rules = (since: string | undefined, bySomeoneElse: boolean) => ({
  since: since as CalendarDate | undefined,
  bySomeoneElse,
});
const free = rules(undefined, false);
const strict = rules('2025-08-01', true);

const rows: readonly (readonly [string, readonly ReviewStep[], typeof free, ApprovalStanding])[] = [
  ['no review', [], free, 'free'],
  ['no review, on the first day that needs one', [], strict, 'missing'],
  ['no review, before that day', [], rules('2025-08-14', true), 'free'],
  ['sent', [sent], free, 'waiting'],
  ['returned', [sent, step('tra-lai', 'Đồng chí B')], free, 'returned'],
  ['taken back', [sent, step('rut-ve', 'Đồng chí A')], free, 'returned'],
  ['approved', [sent, approved], strict, 'approved'],
  ['approved and sent again', [sent, approved, sent], free, 'waiting'],
  ['another text approved', [sent, step('duyet', 'Đồng chí B', 'n')], free, 'changed'],
  ['approved without a mark', [sent, step('duyet', 'Đồng chí B')], free, 'changed'],
  ['approved by the sender', [sent, own], strict, 'byAuthor'],
  ['approved by the sender, who may', [sent, own], free, 'approved'],
  ['approved without having been sent', [approved], strict, 'byAuthor'],
];

test.each(rows)('%s', (_what, review, rule, standing) => {
  const article = { review, day: '2025-08-13' as CalendarDate, authors: [], isWithdrawn: false };
  expect(approvalStanding({ ...article, mark: 'm' }, rule)).toBe(standing);
});

test('an author of the article is not another person either', () => {
  const review = [sent, approved];
  const article = { review, day: '2025-08-13' as CalendarDate, isWithdrawn: false, mark: 'm' };
  expect(approvalStanding({ ...article, authors: ['Đồng chí B'] }, strict)).toBe('byAuthor');
});

test('a withdrawal needs no approval', () => {
  const article = { review: [sent], day: '2025-08-13' as CalendarDate, authors: [], mark: 'm' };
  expect(approvalStanding({ ...article, isWithdrawn: true }, strict)).toBe('free');
});
