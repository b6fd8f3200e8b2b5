import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, inject, test } from 'vitest';
import { proofread } from '../../../src/proofreading/proofread.ts';
import { runsOf, sampleOf } from '../../whole-matrix.ts';
import { makeUnits } from './make-units.ts';
import { plantedFaults } from './planted-faults.ts';
import { timesOf } from './timed.ts';
import { anyCharacter } from '../../any-character.ts';

const units = makeUnits();

const anyPiece = constantFrom(
  ...plantedFaults.map(({ text }) => text),
  ...'`*_[](){}<>|#-+.,;:?!…”“"\'\n\t /\\@&^~='.split(''),
  '](',
  '<!--',
  '```',
  '[^1]',
  '\u0301',
  '\u200D',
  '👨‍👩‍👧',
);

const texts = oneof(
  string({ unit: anyCharacter, maxLength: 300 }),
  array(oneof(anyPiece, string({ maxLength: 5 })), { maxLength: 40 }).map((parts) =>
    parts.join(''),
  ),
);

test('any text is read without failing; each place is reported once, in order, and is in the text', () => {
  assert(
    property(texts, (text) => {
      const lines = text.split('\n');
      const places = proofread(text, { units }).map(({ line, column }) => {
        expect(column).toBeLessThan(Math.max(1, lines[line]?.length ?? -1));
        return line * 1_000_000 + column;
      });
      expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
    }),
    { numRuns: runsOf(3000) },
  );
});

/** A megabyte in `npm run test:long`; quadratic time is noticeable with a quarter too. */
const megabyte = inject('isWhole') ? 1_000_000 : 250_000;
/** A limit against hanging, far above the normal time; not a benchmark. */
const limit = 60_000;

/** Pieces for which careless patterns take quadratic time. */
const repeatedPieces = [
  ...'`*_[](){}<>|#-+.,;:?!…”"\n\t /\\@&^~1aÁ'.split(''),
  'a ',
  'a,',
  'a.',
  ' ,',
  'là ',
  'hòa hoà ',
  'Hồng ',
  'Hông Đức ',
  '](',
  '](a(',
  '![',
  '[^',
  '<a ',
  '<!--',
  '<span ',
  '`` ` ',
  '```\n',
  'a@',
  '@a.',
  'a://',
  'www.',
  '&a',
  'a.b',
  '. A',
  'T/h: ',
  '> ',
  '- ',
  '|-',
  '\u00A0',
  '\u200B',
  'a\u200B',
  '\u0301',
  '\u0323\u0301',
  'e\u0301',
  '\uD800',
  '👩‍👧',
  '§¹i ',
  'ñaïi ',
  'ñ',
  'A ',
  'Đại hội ',
];

test('a megabyte of any piece is read without hanging', () => {
  const pieces = sampleOf(repeatedPieces, 18);
  const times = timesOf(
    pieces.map((piece) => ({
      texts: [piece],
      repeat: Math.ceil(megabyte / piece.length),
      limit,
    })),
  );
  expect(pieces.filter((_, index) => (times[index] ?? limit) >= limit)).toEqual([]);
});
