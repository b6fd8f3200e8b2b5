import { expect, test } from 'vitest';
import { findFindings } from '../../../../src/desk/checking/find-findings.ts';
import { hintedCure } from '../../../../src/desk/checking/hinted-cure.ts';
import { mendedForm } from '../../../../src/desk/checking/find-cures.ts';
import { problem, withReplacement } from '../../../../src/content/problem.ts';

const names = {
  labels: new Map([
    ['title', 'Tiêu đề'],
    ['date', 'Ngày đăng'],
    ['unit', 'Đơn vị'],
  ]),
  names: new Map([['dang-bo-xa-hong-duc', 'Đảng bộ xã Hồng Đức']]),
};

const text =
  '---\ntitle: Đại hội\ndate: 31/02/2020\nunit: Hông Đức\n---\n\nSáng nay họp.\n\nHọp xong.\n';
const file = 'content/articles/2020/03/x.md';

test('a problem of a field is beside it, in words without codes, with a button', () => {
  const found = withReplacement(
    problem(
      'UNIT_UNKNOWN',
      { file, line: 4, column: 7, length: 8 },
      'Hông Đức',
      'dang-bo-xa-hong-duc',
    ),
    'dang-bo-xa-hong-duc',
  );
  const [finding] = findFindings(text, [found], names);
  expect(finding).toMatchObject({
    field: 'unit',
    weight: 'must',
    cures: [{ words: 'Sửa giúp: Đảng bộ xã Hồng Đức', values: { unit: 'dang-bo-xa-hong-duc' } }],
  });
  expect(`${finding?.message} ${finding?.hint}`).not.toMatch(/yaml|dang-bo/u);
});

test('a value that a hint proposes for a field is a button, in a list too', () => {
  const at = { file, line: 4, column: 7, length: 8 };
  const found = problem('UNIT_UNKNOWN', at, 'Hông Đức', 'dang-bo-xa-hong-duc');
  const instead = 'dang-bo-xa-hong-duc';
  const curesIn = (unit: string) =>
    findFindings(text.replace('unit: Hông Đức', unit), [found], names)[0]?.cures;
  expect(curesIn('unit: Hông Đức')).toEqual([
    { words: 'Sửa: Đảng bộ xã Hồng Đức', values: { unit: instead } },
  ]);
  expect(curesIn('unit: [a, Hông Đức]')).toEqual([
    { words: 'Sửa: Đảng bộ xã Hồng Đức', values: { unit: ['a', instead] } },
  ]);
  expect(curesIn('unit: khác')).toEqual([]);
});

test('dates are said as people write them', () => {
  const [finding] = findFindings(
    text,
    [problem('DATE', { file, line: 3, column: 7, length: 10 }, 'date', '31/02/2020')],
    names,
  );
  expect(finding?.field).toBe('date');
  expect(`${finding?.message} ${finding?.hint}`).not.toMatch(/\d{4}-\d{2}|\bdate\b/u);
});

test('a place in the body is counted from its beginning, and its cure replaces just those words', () => {
  const at = { file, line: 7, column: 1, length: 8 };
  const found = withReplacement(problem('TEXT_SPELLING', at, 'Sáng nay', 'Sáng mai'), 'Sáng mai');
  const [finding] = findFindings(text, [found], names);
  expect(finding).toMatchObject({ start: 0, end: 8 });
  expect(finding?.cures).toEqual([
    { words: 'Sửa giúp: Sáng mai', replace: { start: 0, end: 8, text: 'Sáng mai' } },
  ]);
});

test('what a hint proposes is a button too, for the quoted words alone', () => {
  const at = { file, line: 7, column: 1, length: 12 };
  const found = problem('TEXT_UNIT_NAME', at, 'nay', 'mai');
  expect(found.hint).toContain('"mai"');
  const [finding] = findFindings(text, [found], names);
  expect(finding?.cures).toEqual([
    { words: 'Sửa: mai', replace: { start: 5, end: 8, text: 'mai' } },
  ]);
});

test.each([
  ['đại hội ,', 'đại hội,'],
  [' .', '.'],
])('a space before a sign is taken out of "%s" by a button', (written, mended) => {
  const { hint, message } = problem('TEXT_SPACE_BEFORE', { file, line: 7, column: 1 }, written);
  expect(hintedCure({ hint, message }, `a${written}`, 20)).toEqual([
    { words: 'Sửa giúp', replace: { start: 21, end: 21 + written.length, text: mended } },
  ]);
});

test('what sua mends in the form is offered as one button', () => {
  const written = '---\ntitle: A\n---\n\nSáng\u200B nay.\n';
  const bytes = Buffer.from(written);
  const source = { kind: 'article', path: 'articles/2020/03/x.md', file, bytes, size: 0 } as const;
  expect(mendedForm(source)).toEqual({ body: 'Sáng nay.' });
  expect(mendedForm({ ...source, bytes: Buffer.from(text) })?.body).toBeUndefined();
});
