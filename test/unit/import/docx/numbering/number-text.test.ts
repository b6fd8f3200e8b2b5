import { expect, test } from 'vitest';
import { numberText } from '../../../../../src/import/docx/numbering/number-text.ts';

test.each([
  ['decimal', 12, '12'],
  ['decimalZero', 7, '07'],
  ['upperRoman', 14, 'XIV'],
  ['lowerRoman', 4, 'iv'],
  ['upperLetter', 2, 'B'],
  ['lowerLetter', 27, 'aa'],
  ['vietnameseCounting', 21, 'hai mươi mốt'],
  ['decimalEnclosedCircle', 3, '③'],
  ['none', 3, ''],
  ['lowerLetter', 0, '0'],
  ['hindiNumbers', 5, '5'],
])('%s of %d is %s', (format, number, text) => expect(numberText(number, format)).toBe(text));
