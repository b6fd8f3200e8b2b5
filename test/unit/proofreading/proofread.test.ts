import { expect, test } from 'vitest';
import { proofRules } from '../../../src/proofreading/finding.ts';
import { proofread } from '../../../src/proofreading/proofread.ts';
import { plantedFaults } from './planted-faults.ts';

test('findings come in the order of place, over all rules', () => {
  const text = 'Đây là là  thật ,rồi.Các\n\u00A0đại\u200Bbiểu <o:p> hoà hòa hòa\n\nT/h: Đài';
  expect(
    proofread(text, { units: [] }).map(({ rule, line, column }) => [rule, line, column]),
  ).toEqual([
    ['doubled-word', 0, 4],
    ['doubled-space', 0, 9],
    ['space-before-punctuation', 0, 15],
    ['space-after-punctuation', 0, 20],
    ['no-break-space', 1, 0],
    ['zero-width', 1, 4],
    ['word-html', 1, 10],
    ['tone-placement', 1, 16],
    ['byline-in-body', 3, 0],
  ]);
});

test('a place is reported once', () => {
  const text = 'ĐẠI HỘI THÀNH CÔNG'.normalize('NFD');
  expect(proofread(text, { units: [] }).map(({ rule }) => rule)).toEqual(['nfd']);
});

test('every rule has a planted fault', () => {
  expect([...new Set(plantedFaults.map(({ finding }) => finding.rule))].toSorted()).toEqual(
    proofRules.toSorted(),
  );
});

test.each(['', ' ', '\n', '\n\n'])('%j has no faults', (text) => {
  expect(proofread(text, { units: [] })).toEqual([]);
});
