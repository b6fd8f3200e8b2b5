import { expect, test } from 'vitest';
import { approvalMarkOf, approvedText } from '../../../../src/content/approval/approval-mark.ts';

const body = '\nSáng 13/8.\n\n![Hội trường](/media/anh.jpg)\n';
const values = { title: 'Đại hội', date: '2025-08-13', authors: ['An'] };
const sums = new Map([['/media/anh.jpg', 'aa']]);

const markOf = (fields: object, text = body, files = sums): string =>
  approvalMarkOf(approvedText(fields, text), (path) => files.get(path));

const mark = markOf(values);

test.each([
  ['the order of the fields', { date: '2025-08-13', title: 'Đại hội', authors: ['An'] }, body],
  ['a field without a value', { ...values, related: [], sample: false }, body],
  ['the state', { ...values, draft: true, publishAt: '2025-08-14', review: [{}] }, body],
  ['a withdrawal', { ...values, withdrawn: { date: '2025-09-01', reason: 'Sai' } }, body],
  ['line ends and blank lines around the text', values, `\n${body.replaceAll('\n', '\r\n')}\n`],
  ['the form of the letters', { ...values, title: 'Đại hội'.normalize('NFD') }, body],
])('%s does not count', (_what, fields, text) => {
  expect(markOf(fields, text)).toBe(mark);
});

test.each([
  ['a word of the text', values, body.replace('13/8', '14/8')],
  ['a hard line break', values, body.replace('13/8.', '13/8.  ')],
  ['a word of a field', { ...values, title: 'Đại Hội' }, body],
  ['a new field', { ...values, sample: true }, body],
  ['the order of a list', { ...values, authors: ['An', 'Bình'] }, body],
  ['a correction', { ...values, corrections: [{ date: '2025-08-14', text: 'Sai' }] }, body],
])('%s counts', (_what, fields, text) => {
  expect(markOf(fields, text)).not.toBe(mark);
});

test('another picture under the same name counts, and so does a missing one', () => {
  const other = markOf(values, body, new Map([['/media/anh.jpg', 'bb']]));
  expect(new Set([mark, other, markOf(values, body, new Map())]).size).toBe(3);
});

test('the mark is the same in every version of the program', () => {
  expect(mark).toBe('cd3b40afe4b532e632bd4a8d229d34ac');
});
