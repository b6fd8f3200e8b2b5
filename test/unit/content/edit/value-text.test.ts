import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { EditedValue } from '../../../../src/content/edit/changed-value.ts';
import { entryLines, flowText, pairText } from '../../../../src/content/edit/value-text.ts';

test.each<[EditedValue, string]>([
  ['Đại hội', 'Đại hội'],
  [['a, b', 'c'], '["a, b", c]'],
  [[], '[]'],
  [{}, '{}'],
  [{ 'lời: dài': [1, null] }, '{ "lời: dài": [1, null] }'],
])('%j on one line', (value, written) => expect(flowText(value)).toBe(written));

test.each<[EditedValue, readonly string[]]>([
  ['a', ['- a']],
  [{ id: 'a', days: ['x', 'y'] }, ['- id: a', '  days: [x, y]']],
  [['a'], ['- [a]']],
  [{}, ['- {}']],
])('%j as an entry of a list', (value, lines) => expect(entryLines(value)).toEqual(lines));

test('any value is read back unchanged, after its key and as an entry', () => {
  const { any } = fc.letrec<{ any: EditedValue }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 2 },
      fc.string(),
      fc.integer(),
      fc.constant(null),
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(fc.string({ minLength: 1 }), tie('any'), { maxKeys: 3, noNullPrototype: true }),
    ),
  }));
  const readAgain = (text: string): unknown => parse(text, { schema: 'core' });
  fc.assert(
    fc.property(
      any.filter((value) => !JSON.stringify(value).includes('__proto__')),
      (value) => {
        expect(readAgain(`${pairText('a', value)}\n`)).toEqual({ a: value });
        expect(readAgain(`${entryLines(value).join('\n')}\n`)).toEqual([value]);
      },
    ),
    { numRuns: 200 },
  );
});
