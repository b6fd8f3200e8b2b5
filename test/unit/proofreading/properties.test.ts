import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { proofread } from '../../../src/proofreading/proofread.ts';
import { makeUnits } from './make-units.ts';
import { plantedFaults } from './planted-faults.ts';

const units = makeUnits();

const pieces = constantFrom(
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
  string({ unit: 'binary', maxLength: 300 }),
  array(oneof(pieces, string({ maxLength: 5 })), { maxLength: 40 }).map((parts) => parts.join('')),
);

test('any text is read without failing; each place is told once, in order, and is in the text', () => {
  assert(
    property(texts, (text) => {
      const lines = text.split('\n');
      const places = proofread(text, { units }).map(({ line, column }) => {
        expect(column).toBeLessThan(Math.max(1, lines[line]?.length ?? -1));
        return line * 1_000_000 + column;
      });
      expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
    }),
    { numRuns: 3000 },
  );
});

const cpuTime = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
};

const megabyte = 1_000_000;

test.each([
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
])('a megabyte of %j is read in less than a second', (sign) => {
  const text = sign.repeat(megabyte / sign.length);
  expect(Math.min(...[1, 2].map(() => cpuTime(() => proofread(text, { units }))))).toBeLessThan(
    1000,
  );
});
