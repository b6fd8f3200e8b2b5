import type { CalendarDate } from '../../dates/calendar-date.ts';
import { congressesSaid, type CongressSaid, type SaidValue } from '../congress-said.ts';
import type { FactContext, RegisteredCongress } from '../fact-context.ts';
import type { FactMark } from '../fact.ts';
import type { FactRule, FactText } from '../fact-rule.ts';
import { romanNumeral } from '../roman-numeral.ts';
import type { WrittenDate } from '../written-dates.ts';

/** `diễn ra trong 2 ngày 11 và` before `12/3/2020`. */
const heldOn =
  /(?:diễn ra|tổ chức|tiến hành|khai mạc|họp|bế mạc)(?:\s+(?:vào|trong|từ|các|hai|2|ngày|sáng|chiều))*\s+(?:\d{1,2}\s*(?:,|và|-|–|đến)\s*(?:ngày\s+)?)*$/iu;
/**
 * `Ngày 12/3/2020, Đại hội … khai mạc`; a preparation or a review on a day does not date the
 * congress.
 */
const opens = /(?<!\p{L})(?:khai mạc|diễn ra|tiến hành|bế mạc|tổ chức)(?!\p{L})/iu;
const isAbout =
  /chuẩn bị|tổng kết|triển khai|góp ý|bàn|duyệt|tuyên truyền|chào mừng|kế hoạch|nghị quyết/iu;

const markOf = (
  { mark }: FactText,
  { start, end }: Pick<SaidValue<unknown>, 'start' | 'end'>,
  rule: 'congress-ordinal' | 'congress-term' | 'congress-day',
  congress: RegisteredCongress,
  right: string,
): FactMark => ({
  ...mark(start, end),
  rule,
  congress: congress.name,
  right,
  certainty: rule === 'congress-day' ? 'likely' : 'certain',
});

const only = (congresses: readonly RegisteredCongress[]): RegisteredCongress | undefined =>
  congresses.length === 1 ? congresses[0] : undefined;

/** The congress that is meant: by its term, else by its ordinal, else the only one. */
const meant = (
  { ordinal, term }: CongressSaid,
  ofUnit: readonly RegisteredCongress[],
): RegisteredCongress | undefined => {
  if (term) {
    const ofTerm = ofUnit.find((each) => each.term?.from === term.value.from);
    if (ofTerm) return ofTerm;
  }
  if (ordinal) return ofUnit.find((each) => each.ordinal === ordinal.value);
  return term ? undefined : only(ofUnit);
};

/** An ordinal beyond the newest congress of the register, in a text from before that congress. */
const beyond = (
  { ordinal, term }: CongressSaid,
  ofUnit: readonly RegisteredCongress[],
  today: CalendarDate | undefined,
): RegisteredCongress | undefined => {
  if (!ordinal || term || today === undefined) return undefined;
  const newest = ofUnit
    .filter((each) => each.ordinal !== undefined)
    .toSorted((a, b) => (b.ordinal ?? 0) - (a.ordinal ?? 0))[0];
  const last = newest?.days?.to ?? (newest?.term && `${newest.term.from}-12-31`);
  const isAhead = newest !== undefined && ordinal.value > (newest.ordinal ?? 0);
  return isAhead && last !== undefined && today <= last ? newest : undefined;
};

const dayText = ({ from, to }: NonNullable<RegisteredCongress['days']>): string => {
  const [year, month, day] = to.split('-').map(Number);
  const last = `${day}/${month}/${year}`;
  if (from === to) return last;
  const [, firstMonth, firstDay] = from.split('-').map(Number);
  return `${firstDay}/${firstMonth} đến ${last}`;
};

const pad = (value: number): string => String(value).padStart(2, '0');

/** The day of the congress according to the text. */
const dayOf = (text: FactText, { start, end, unit }: CongressSaid): WrittenDate | undefined => {
  const { prose, dates } = text;
  const behind = dates.find((date) => date.start > start && date.start < end);
  if (behind && heldOn.test(prose.slice(start, behind.start))) return behind;
  const first = Math.min(start, unit.start);
  const clause = prose.slice(first, end);
  return opens.test(clause) && !isAbout.test(clause)
    ? dates.findLast((date) => date.end <= first && /^[,\s]*$/u.test(prose.slice(date.end, first)))
    : undefined;
};

const dayMarks = (text: FactText, said: CongressSaid, congress: RegisteredCongress): FactMark[] => {
  const { days } = congress;
  const date = days && dayOf(text, said);
  if (!date) return [];
  const year = date.year ?? Number(days.from.slice(0, 4));
  const day = `${year}-${pad(date.month)}-${pad(date.day)}`;
  const isOther = Math.abs(year - Number(days.from.slice(0, 4))) > 1;
  return isOther || (day >= days.from && day <= days.to)
    ? []
    : [markOf(text, date, 'congress-day', congress, dayText(days))];
};

const marksOf = (
  text: FactText,
  said: CongressSaid,
  { congresses, day }: FactContext,
): FactMark[] => {
  const ids = new Set(said.unit.units.map(({ id }) => id));
  const ofUnit = congresses.filter(({ unit }) => ids.has(unit));
  const { ordinal, term } = said;
  const ahead = beyond(said, ofUnit, day);
  const congress = ahead ?? meant(said, ofUnit);
  if (!congress) return [];
  if (ordinal && congress.ordinal !== undefined && congress.ordinal !== ordinal.value) {
    const right = romanNumeral(congress.ordinal);
    return [markOf(text, ordinal, 'congress-ordinal', congress, right)];
  }
  const { from, to } = congress.term ?? {};
  const isOther = term && from !== undefined && (term.value.from !== from || term.value.to !== to);
  return isOther
    ? [markOf(text, term, 'congress-term', congress, `${from}–${to}`)]
    : dayMarks(text, said, congress);
};

/** Ordinals, terms and days of congresses that contradict the register. */
export const congressFacts: FactRule = (text, context) =>
  context.congresses.length === 0 || text.mentions.length === 0
    ? []
    : congressesSaid(text).flatMap((said) => marksOf(text, said, context));
