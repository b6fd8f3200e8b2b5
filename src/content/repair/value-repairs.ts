import { isColour } from '../../colours/colour.ts';
import { doubleQuoted } from '../edit/scalar-text.ts';
import type { Repair } from './repair.ts';

/** Values with special syntax in YAML: quoted, lists, maps, blocks, anchors, tags. */
const isStructured = (value: string): boolean => /^["'[{|>&*!]/u.test(value);

const closesQuote = (value: string): boolean => {
  const body = value.slice(1);
  return value.startsWith('"')
    ? /^(?:[^"\\]|\\.)*"\s*(?:\s#.*)?$/u.test(body)
    : /^(?:[^']|'')*'\s*(?:\s#.*)?$/u.test(body);
};

/**
 * The faults of one value in a line: a special first letter, an unclosed quote, a colon or a
 * comment sign that YAML would interpret, curly quotation marks.
 *
 * @param value without white space around it, not empty
 * @param start its offset in the text
 * @param goesOn whether the next line is indented, so that a quote may close there
 */
export const valueRepairs = (value: string, start: number, goesOn: boolean): Repair[] => {
  const end = start + value.length;
  const wrap = (code: Repair['code'], isSure = true): Repair[] => [
    { start, end, insert: doubleQuoted(value), code, details: [], at: start, isSure },
  ];
  if (/^["']/u.test(value)) {
    if (closesQuote(value) || goesOn) return [];
    const close = value.charAt(0);
    const details: readonly unknown[] = [];
    return [
      { start: end, end, insert: close, code: 'YAML_QUOTE', details, at: start, isSure: false },
    ];
  }
  if (isColour(value)) {
    const colour = { start, end, insert: `"${value}"`, at: start, isSure: true };
    return [{ ...colour, code: 'COLOUR_UNQUOTED', details: [value] }];
  }
  if (isStructured(value)) return [];
  if (/^[@`%]/u.test(value)) return wrap('YAML_START');
  const repairs: Repair[] = [];
  const comment = value.search(/\s#/u);
  if (comment >= 0) {
    const at = start + comment + 1;
    const details = [value.slice(comment + 1)];
    repairs.push({
      start: at,
      end: at,
      insert: '',
      code: 'COMMENT_LOST',
      details,
      at,
      isSure: false,
    });
  }
  if (/:(?:\s|$)/u.test(comment < 0 ? value : value.slice(0, comment))) {
    return wrap('YAML_COLON', comment < 0);
  }
  if (/^[“”„«].*[“”»]$/u.test(value)) {
    repairs.push({
      start,
      end: start,
      insert: '',
      code: 'QUOTE_CURLY',
      details: [],
      at: start,
      isSure: false,
    });
  }
  return repairs;
};
