import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chosenText, mergeTexts } from '../../../../src/desk/sending/merge-texts.ts';

const base = '---\ntitle: Bài\ndraft: true\n---\n\nMột.\n\nHai.\n\nBa.\n';

test('changes of different lines and paragraphs are put together', () => {
  const ours = base.replace('title: Bài', 'title: Bài hay').replace('Ba.', 'Ba, của tôi.');
  const theirs = base.replace('draft: true\n', '').replace('Một.', 'Một, của bạn.');
  const pieces = mergeTexts(base, ours, theirs);
  expect(chosenText(pieces, [])).toBe(
    '---\ntitle: Bài hay\n---\n\nMột, của bạn.\n\nHai.\n\nBa, của tôi.\n',
  );
});

test('the same paragraph written differently is asked about, with both versions', () => {
  const ours = base.replace('Hai.', 'Hai, 148 đại biểu.');
  const theirs = base.replace('Hai.', 'Hai, 148 trên 150 đại biểu.');
  const pieces = mergeTexts(base, ours, theirs);
  expect(pieces.filter(({ kind }) => kind === 'conflict')).toEqual([
    {
      kind: 'conflict',
      base: 'Hai.\n\n',
      ours: 'Hai, 148 đại biểu.\n\n',
      theirs: 'Hai, 148 trên 150 đại biểu.\n\n',
    },
  ]);
  expect(chosenText(pieces, [])).toBeUndefined();
  expect(chosenText(pieces, ['ours'])).toBe(ours);
  expect(chosenText(pieces, ['theirs'])).toBe(theirs);
  expect(chosenText(pieces, ['both'])).toContain('148 đại biểu.\n\nHai, 148 trên 150 đại biểu.');
  expect(chosenText(pieces, [{ text: 'Tôi viết lại.\n\n' }])).toContain(
    'Một.\n\nTôi viết lại.\n\nBa',
  );
});

test('the same change by both is one change; a paragraph removed by one is gone', () => {
  const ours = base.replace('Một.\n\n', '').replace('Ba.', 'Bốn.');
  expect(chosenText(mergeTexts(base, ours, base.replace('Ba.', 'Bốn.')), [])).toBe(ours);
});

const text = fc
  .array(fc.constantFrom('Một.', 'Hai.', 'Ba.', 'a\nb', '', ' ', '- x', '---'), { maxLength: 8 })
  .map((parts) => parts.join('\n\n'));

test('whatever two people write, either version can be had whole, and no word of either is lost', () => {
  fc.assert(
    fc.property(text, text, text, (old, ours, theirs) => {
      const pieces = mergeTexts(old, ours, theirs);
      const conflicts = pieces.flatMap((piece) => (piece.kind === 'conflict' ? piece : []));
      expect(chosenText(mergeTexts(old, ours, old), [])).toBe(ours);
      expect(chosenText(mergeTexts(old, old, theirs), [])).toBe(theirs);
      expect(chosenText(mergeTexts(old, ours, ours), [])).toBe(ours);
      const both =
        chosenText(
          pieces,
          conflicts.map(() => 'both' as const),
        ) ?? '';
      const lost = conflicts.filter(
        (each) => !both.includes(each.ours) || !both.includes(each.theirs),
      );
      expect(lost).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
