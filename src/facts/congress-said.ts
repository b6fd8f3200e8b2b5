import type { FactText } from './fact-rule.ts';
import { parseRomanNumeral } from './roman-numeral.ts';
import type { UnitMention } from './unit-mentions.ts';

/** A statement of a text, with its position. */
export interface SaidValue<Value> {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
}

/** The years of a term. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** The statements of a text about the congress of a unit. */
export interface CongressSaid {
  readonly start: number;
  /** The end of the clause. */
  readonly end: number;
  readonly unit: UnitMention;
  readonly ordinal?: SaidValue<number> | undefined;
  readonly term?: SaidValue<Years> | undefined;
}

/** The greatest distance of ordinal and term after the word, and of the unit before it. */
const reach = 160;
const reachBack = 60;

const ordinalPattern = /(?<!\p{L})(?:lần thứ|đại hội)\s+([IVXLC]{1,8}|\d{1,2})(?![\p{L}\d/])/iu;
const termPattern = /nhiệm k[ỳì]\s+((?:19|20)\d\d)\s*(?:-|–|—|đến)\s*((?:19|20)\d\d)(?!\d)/iu;

const ordinalIn = (clause: string, start: number): SaidValue<number> | undefined => {
  const found = ordinalPattern.exec(clause);
  const written = found?.[1] ?? '';
  const value = /^\d/u.test(written) ? Number(written) : parseRomanNumeral(written.toUpperCase());
  if (!found || value === undefined) return undefined;
  const end = start + found.index + found[0].length;
  return { value, start: end - written.length, end };
};

const termIn = (clause: string, start: number): SaidValue<Years> | undefined => {
  const found = termPattern.exec(clause);
  if (!found) return undefined;
  const [from, to] = [Number(found[1]), Number(found[2])];
  const at = start + found.index + found[0].indexOf(found[1] ?? '');
  return to > from
    ? { value: { from, to }, start: at, end: start + found.index + found[0].length }
    : undefined;
};

/** The words that may come between `Đại hội` and its unit, or after it if the unit comes before. */
const course = String.raw`(?:\s+(?:đại biểu|đảng viên|toàn thể|điểm|của|bầu cử|lần thứ \S+?|[IVXLC]+|nhiệm k[ỳì] [\d\s–-]+|\([^()]*\))|,)*`;
const toUnit = new RegExp(`^đại hội${course}[\\s,]*$`, 'iu');
const withoutUnit = new RegExp(
  `^đại hội${course}\\s*,?\\s*(?:$|lần thứ|nhiệm k|\\(|diễn ra|vào|được tổ chức)`,
  'iu',
);
const holds = /(?<!\p{L})(?:tổ chức|tiến hành|khai mạc|bế mạc|họp|mở|chuẩn bị)(?!\p{L})/iu;

/** The unit named in the clause, or before it: `Đảng bộ xã A tổ chức Đại hội lần thứ …`. */
const unitOf = (
  { prose, mentions }: FactText,
  start: number,
  end: number,
): UnitMention | undefined => {
  const within = mentions.find((each) => each.start >= start && each.start < end);
  if (within && toUnit.test(prose.slice(start, within.start))) return within;
  const before = mentions.findLast((each) => each.end <= start && each.end > start - reachBack);
  if (!before || !withoutUnit.test(prose.slice(start, end))) return undefined;
  const between = prose.slice(before.end, start);
  return holds.test(between) && !/[.;:\n]|đại hội|đảng bộ/iu.test(between) ? before : undefined;
};

/** Each congress of a registered unit that a text names. */
export const congressesSaid = (text: FactText): CongressSaid[] => {
  const { prose } = text;
  const starts = [...prose.matchAll(/(?<!\p{L})đại hội(?!\p{L})/giu)].map(({ index }) => index);
  return starts.flatMap((start, index) => {
    const rest = prose.slice(start, Math.min(start + reach, starts[index + 1] ?? prose.length));
    const stop = rest.search(/[.;:](?:\s|$)|\n/u);
    const clause = stop < 0 ? rest : rest.slice(0, stop);
    const end = start + clause.length;
    const unit = unitOf(text, start, end);
    return unit
      ? [{ start, end, unit, ordinal: ordinalIn(clause, start), term: termIn(clause, start) }]
      : [];
  });
};
