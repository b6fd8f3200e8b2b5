import { lastAt } from '../markdown/places/last-at.ts';
import type { SpokenForm, SpokenSpan } from '../spoken/spoken-form.ts';
import type { SpokenKind } from '../spoken/spoken-rule.ts';
import type { BreathGroup, ScriptPart, ScriptReading } from './announcer-script.ts';

const hasLetters = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Readings that anybody can check by ear need no second spelling. */
const plainKinds: ReadonlySet<SpokenKind> = new Set(['number', 'date', 'time', 'ordinal', 'sign']);

/** Readings that touch in the source are one: `15,3%`. */
const joinedReading = (
  spans: readonly SpokenSpan[],
  source: string,
  text: string,
): ScriptReading | undefined => {
  const [first] = spans;
  const last = spans.at(-1);
  if (!first || !last) return undefined;
  const doubt = spans.find((span) => span.doubt !== undefined)?.doubt;
  const reading = {
    kind: first.kind,
    isBeside: doubt !== undefined || spans.some(({ kind }) => !plainKinds.has(kind)),
    written: source.slice(first.start, last.end).trim(),
    spoken: text.slice(first.spokenStart, last.spokenEnd).trim(),
  };
  return doubt === undefined ? reading : { ...reading, doubt };
};

/** Spans in groups of those that touch; a sign without words is on its own. */
const touching = ({ text, spans }: SpokenForm): SpokenSpan[][] => {
  const groups: SpokenSpan[][] = [];
  const isSaid = ({ spokenStart, spokenEnd }: SpokenSpan): boolean =>
    hasLetters(text.slice(spokenStart, spokenEnd));
  for (const span of spans) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && last.end === span.start && isSaid(last) && isSaid(span)) group.push(span);
    else groups.push([span]);
  }
  return groups;
};

/** A break behind a position of the spoken text. */
interface Break {
  readonly at: number;
  readonly pause: BreathGroup['pause'];
}

/** The end of a sentence, or a sign within one behind which one breathes. */
const breakPattern = /([.!?…]+["”’»)\]]*)(?=\s+(\S))|[;:](?=\s)|\s[–—](?=\s)/gu;

/**
 * Sentences do not end behind an initial in a name (`Nguyễn Văn A. phát biểu`), that is, before a
 * small letter; but a number or an abbreviation that begins a sentence is read in small letters.
 */
const breaksIn = ({ text, spans }: SpokenForm, source: string): Break[] => {
  const writtenAt = new Map(
    spans.map(({ spokenStart, start }) => [spokenStart, source.charAt(start)]),
  );
  return [...text.matchAll(breakPattern)].flatMap((match): Break[] => {
    const { 0: found, 1: sentence, 2: next = '', index } = match;
    const at = index + found.length;
    if (sentence === undefined) return [{ at, pause: 'short' }];
    const gap = /^\s*/u.exec(text.slice(at))?.[0].length ?? 0;
    const isNext = /\P{Ll}/u.test(writtenAt.get(at + gap) ?? next);
    return isNext ? [{ at, pause: 'full' }] : [];
  });
};

/** A part with its position in the spoken text. */
interface PlacedPart {
  readonly start: number;
  readonly end: number;
  readonly part: ScriptPart;
}

/** All of a spoken form in parts. */
const partsOf = (form: SpokenForm, source: string): PlacedPart[] => {
  const parts: PlacedPart[] = [];
  let at = 0;
  const addWords = (end: number): void => {
    if (end > at) parts.push({ start: at, end, part: form.text.slice(at, end) });
    at = end;
  };
  for (const spans of touching(form)) {
    const reading = joinedReading(spans, source, form.text);
    if (!reading || !hasLetters(reading.spoken)) continue;
    const start = form.text.indexOf(reading.spoken, spans[0]?.spokenStart);
    addWords(start);
    at = start + reading.spoken.length;
    parts.push({ start, end: at, part: reading });
  }
  addWords(form.text.length);
  return parts;
};

/** A function for the parts that begin between two positions; only words are cut. */
const partsBetween = (
  parts: readonly PlacedPart[],
): ((from: number, to: number) => ScriptPart[]) => {
  const starts = parts.map(({ start }) => start);
  return (from, to) => {
    const found: ScriptPart[] = [];
    for (let index = lastAt(starts, from); index < parts.length; index += 1) {
      const { start, end, part } = parts[index] ?? { start: to, end: to, part: '' };
      if (start >= to) break;
      if (end <= from) continue;
      if (typeof part === 'string') {
        found.push(part.slice(Math.max(0, from - start), Math.min(end, to) - start));
      } else if (start >= from) found.push(part);
    }
    return found;
  };
};

/** Neighbouring words as one part, with single spaces and none at the ends. */
const tidied = (parts: readonly ScriptPart[]): ScriptPart[] => {
  const joined: ScriptPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') joined.splice(-1, 1, last + part);
    else joined.push(part);
  }
  return joined
    .map((part, index) => {
      if (typeof part !== 'string') return part;
      const words = part.replaceAll(/\s+/gu, ' ');
      const left = index === 0 ? words.trimStart() : words;
      return index === joined.length - 1 ? left.trimEnd() : left;
    })
    .filter((part) => part !== '');
};

const capitalized = (words: string): string => words.replace(/^\p{Ll}/u, (a) => a.toUpperCase());

/** A sentence begins with a capital, also where it is written with a number. */
const begun = ([first, ...others]: readonly ScriptPart[]): readonly ScriptPart[] =>
  first === undefined || typeof first === 'string'
    ? [first ?? '', ...others]
    : [{ ...first, spoken: capitalized(first.spoken) }, ...others];

const isSaid = (part: ScriptPart): boolean =>
  hasLetters(typeof part === 'string' ? part : part.spoken);

/** The positions of the lines of a text. */
const linesIn = (text: string): (readonly [start: number, end: number])[] => {
  let start = 0;
  return text.split('\n').map((line) => {
    const end = start + line.length;
    const bounds = [start, end] as const;
    start = end + 1;
    return bounds;
  });
};

/**
 * The breath groups of each line of a spoken form. A reading is never cut.
 *
 * @param source the text that was read
 */
export const breathGroups = (form: SpokenForm, source: string): BreathGroup[][] => {
  const between = partsBetween(partsOf(form, source));
  const breaks = breaksIn(form, source);
  const places = breaks.map(({ at }) => at);
  return linesIn(form.text).map(([start, end]) => {
    const groups: BreathGroup[] = [];
    let at = start;
    const first = lastAt(places, start);
    const inside = breaks
      .slice(first, lastAt(places, end) + 1)
      .filter((each) => start < each.at && each.at < end);
    for (const { at: to, pause } of [...inside, { at: end, pause: 'full' } as const]) {
      const group = tidied(between(at, to));
      at = to;
      if (!group.some(isSaid)) continue;
      const begins = (groups.at(-1)?.pause ?? 'full') === 'full';
      groups.push({ parts: begins ? begun(group) : group, pause });
    }
    return groups;
  });
};
