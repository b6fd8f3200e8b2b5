import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { DatedUnit } from '../fact-context.ts';
import type { FactMark } from '../fact.ts';
import type { FactRule, FactText } from '../fact-rule.ts';
import { sentenceAround } from '../sentence.ts';
import type { UnitMention } from '../unit-mentions.ts';

const existsOn = ({ validFrom, validTo }: DatedUnit, day: CalendarDate): boolean =>
  (validFrom ?? '') <= day && day <= (validTo ?? '9999');

/** The predecessors or successors of some units, step by step, that existed on a day. */
const relativesOn = (
  units: readonly DatedUnit[],
  day: CalendarDate,
  next: (unit: DatedUnit) => readonly DatedUnit[],
): DatedUnit[] => {
  const seen = new Set<DatedUnit>(units);
  let step = units.flatMap(next);
  while (step.length > 0) {
    const there = step.filter((unit) => existsOn(unit, day));
    if (there.length > 0) return [...new Set(there)];
    const fresh = step.filter((unit) => !seen.has(unit));
    for (const unit of fresh) seen.add(unit);
    step = fresh.flatMap(next);
  }
  return [];
};

/** A text about the past uses old names. */
const looksBack =
  /(?<!\p{L})(?:cũ|trước đây|trước kia|trước khi|nguyên|khi đó|khi ấy|thời|sáp nhập|hợp nhất|tiền thân|lịch sử|từng|tách|thành lập|đổi tên|kế thừa|khóa|khoá|nhiệm kỳ|nhiệm kì|các huyện|19\d\d|20[01]\d)(?!\p{L})/iu;

const looksBackAt = ({ prose }: FactText, { start, end }: UnitMention, year: string): boolean => {
  const sentence = sentenceAround(prose, start);
  const others =
    sentence.text.slice(0, start - sentence.start) + sentence.text.slice(end - sentence.start);
  if (looksBack.test(others)) return true;
  return [...others.matchAll(/(?<!\d)20\d\d(?!\d)/gu)].some(([written]) => written <= year);
};

const oldName = (
  text: FactText,
  mention: UnitMention,
  day: CalendarDate,
  units: readonly DatedUnit[],
): FactMark | undefined => {
  const ended = mention.units.filter(({ validTo }) => validTo !== undefined && validTo < day);
  const [unit] = ended;
  if (!unit?.validTo || ended.length < mention.units.length) return undefined;
  if (looksBackAt(text, mention, unit.validTo.slice(0, 4))) return undefined;
  const successors = relativesOn(ended, day, ({ id }) =>
    units.filter(({ predecessors }) => predecessors.includes(id)),
  );
  const right = successors.map(mention.inForm);
  return {
    ...text.mark(mention.start, mention.end, right.length === 1 ? right[0] : undefined),
    rule: 'name-of-day',
    isOld: true,
    since: unit.validTo,
    right,
    certainty: 'likely',
  };
};

const laterName = (
  text: FactText,
  mention: UnitMention,
  day: CalendarDate,
  units: readonly DatedUnit[],
): FactMark | undefined => {
  const [unit] = mention.units;
  if (!unit?.validFrom || mention.units.some(({ validFrom }) => !validFrom || validFrom <= day)) {
    return undefined;
  }
  const before = relativesOn(mention.units, day, ({ predecessors }) =>
    units.filter(({ id }) => predecessors.includes(id)),
  );
  const right = before.map(mention.inForm);
  const isKnown = right.length > 0 && !right.includes(mention.inForm(unit));
  return isKnown
    ? {
        ...text.mark(mention.start, mention.end, right.length === 1 ? right[0] : undefined),
        rule: 'name-of-day',
        isOld: false,
        since: unit.validFrom,
        right,
        certainty: 'likely',
      }
    : undefined;
};

/** Names that a unit did not have on the article's date; each is reported once in a text. */
export const namesOfDay: FactRule = (text, { day, units }) => {
  if (day === undefined) return [];
  const marks = text.mentions
    .filter(({ units: named }) => !named.some((unit) => existsOn(unit, day)))
    .flatMap(
      (mention) => oldName(text, mention, day, units) ?? laterName(text, mention, day, units) ?? [],
    );
  return [...new Map(marks.toReversed().map((mark) => [mark.found, mark])).values()];
};
