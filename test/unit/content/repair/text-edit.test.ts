import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits, originalOffset } from '../../../../src/content/repair/text-edit.ts';
import { sourceText } from '../../../../src/content/read/source-text.ts';

/** A text of parts, each kept or replaced, so that the result of its edits is known in advance. */
const edited = fc
  .array(
    fc.record({
      part: fc.string({ maxLength: 5, unit: fc.constantFrom('a', 'ộ', '\n', ' ') }),
      insert: fc.option(fc.string({ maxLength: 4, unit: fc.constantFrom('x', '\n') })),
    }),
    { maxLength: 12 },
  )
  .map((parts) => {
    let start = 0;
    const edits = parts.flatMap(({ part, insert }) => {
      const edit = { start, end: start + part.length, insert: insert ?? '' };
      start = edit.end;
      return insert === null ? [] : [edit];
    });
    const text = parts.map(({ part }) => part).join('');
    return { text, edits, mended: parts.map(({ part, insert }) => insert ?? part).join('') };
  });

test('edits are made, each in its place', () => {
  fc.assert(
    fc.property(edited, ({ text, edits, mended }) => {
      expect(applyEdits(text, edits)).toBe(mended);
    }),
    { numRuns: 500 },
  );
});

test('original offsets never decrease, and kept letters come from themselves', () => {
  fc.assert(
    fc.property(edited, ({ text, edits, mended }) => {
      let last = 0;
      for (let offset = 0; offset <= mended.length; offset += 1) {
        const original = originalOffset(edits, offset);
        expect(original).toBeGreaterThanOrEqual(last);
        expect(original).toBeLessThanOrEqual(text.length);
        last = original;
      }
      let shift = 0;
      let next = 0;
      for (let offset = 0; offset < text.length; offset += 1) {
        for (let edit = edits[next]; edit && edit.end <= offset; edit = edits[next]) {
          shift += edit.insert.length - (edit.end - edit.start);
          next += 1;
        }
        const isKept = !edits.some(({ start, end }) => start <= offset && offset < end);
        expect(!isKept || originalOffset(edits, offset + shift) === offset).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('positions are line and column of the original text', () => {
  fc.assert(
    fc.property(edited, ({ text, edits, mended }) => {
      const repairs = edits.map((edit) => {
        const rest = { details: [], at: edit.start, isSure: true };
        return { ...edit, ...rest, code: 'YAML_TAB' as const };
      });
      const source = sourceText('a.md', text, repairs);
      expect(source.text).toBe(mended);
      expect(source.problems).toHaveLength(edits.length);
      for (let offset = 0; offset <= mended.length; offset += 1) {
        const above = text.slice(0, originalOffset(edits, offset)).split('\n');
        const { line, column } = source.placeOf(offset);
        expect([line, column]).toEqual([above.length, (above.at(-1) ?? '').length + 1]);
      }
    }),
    { numRuns: 300 },
  );
});

test('an edit within another is done with it', () => {
  const edits = [
    { start: 1, end: 5, insert: 'xy' },
    { start: 2, end: 3, insert: '' },
    { start: 6, end: 6, insert: '!' },
  ];
  expect(applyEdits('abcdefg', edits)).toBe('axyf!g');
  expect([0, 1, 2, 3, 4, 5].map((offset) => originalOffset(edits, offset))).toEqual([
    0, 1, 2, 5, 6, 6,
  ]);
});
