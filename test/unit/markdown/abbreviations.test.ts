import { expect, test } from 'vitest';
import { markupOf } from './make-renderer.ts';

const abbreviations = { 'T/h': 'Thực hiện', BCH: 'Ban "Chấp hành"', 'BCH TW': 'Trung ương' };
const done = '<abbr title="Thực hiện">T/h</abbr>';

test.each([
  ['at the beginning', 'T/h: Đài', `${done}: Đài`],
  ['in a sentence', 'do (T/h), nay', `do (${done}), nay`],
  ['twice', 'T/h T/h', `${done} ${done}`],
  ['escaped', 'BCH', '<abbr title="Ban &quot;Chấp hành&quot;">BCH</abbr>'],
  ['the longest form first', 'BCH TW', '<abbr title="Trung ương">BCH TW</abbr>'],
  ['not within a word', 'T/họp ABCH BCHX', 'T/họp ABCH BCHX'],
  ['not in small letters', 'bch', 'bch'],
  ['not in code', '`BCH`', '<code>BCH</code>'],
])('a short form is spelled out: %s', (_name, text, markup) => {
  expect(markupOf(text, { abbreviations })).toBe(`<p>${markup}</p>`);
});

test('an editor may define one for a single text', () => {
  const text = 'HĐND họp\n\n*[HĐND]: Hội đồng nhân dân';
  const markup = '<p><abbr title="Hội đồng nhân dân">HĐND</abbr> họp</p>';
  expect(markupOf(text)).toBe(markup);
  expect(markupOf(text, { abbreviations })).toBe(markup);
});

test('without any form nothing changes', () => {
  expect(markupOf('T/h: Đài')).toBe('<p>T/h: Đài</p>');
});

test('names that every object has are not abbreviations', () => {
  expect(markupOf('constructor __proto__', { abbreviations })).not.toContain('<abbr');
});
