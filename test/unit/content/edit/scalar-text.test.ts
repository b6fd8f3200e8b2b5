import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { scalarText, type ScalarStyle } from '../../../../src/content/edit/scalar-text.ts';
import { anyCharacter } from '../../../any-character.ts';

test.each<[string, ScalarStyle | undefined, string]>([
  ['Đại hội', undefined, 'Đại hội'],
  ['Tin vắn: đại hội', undefined, '"Tin vắn: đại hội"'],
  ['hai\ndòng', undefined, String.raw`"hai\ndòng"`],
  ['12', undefined, '"12"'],
  ['\u00a0', undefined, '"\u00a0"'],
  ['a\u3000', undefined, '"a\u3000"'],
  ['true', undefined, '"true"'],
  ['nói "thế"', 'double', String.raw`"nói \"thế\""`],
  ["d'y", 'single', "'d''y'"],
])('%s', (value, style, written) => expect(scalarText(value, style)).toBe(written));

test('any value is read back unchanged, alone, in a line and in brackets', () => {
  const any = fc.oneof(fc.string({ unit: anyCharacter }), fc.string(), fc.integer(), fc.boolean());
  const style = fc.constantFrom<ScalarStyle>('plain', 'single', 'double');
  fc.assert(
    fc.property(any, style, (value, each) => {
      const [block, flow] = [scalarText(value, each), scalarText(value, each, true)];
      expect(block).not.toContain('\n');
      expect(parse(`a: ${block} # lời\nb: 1\n`, { schema: 'core' })).toEqual({ a: value, b: 1 });
      expect(parse(`a: [${flow}, 1]\n`, { schema: 'core' })).toEqual({ a: [value, 1] });
    }),
    { numRuns: 150 },
  );
});
