import { compose } from './compose.ts';
import { isBreakAt, isInvisibleAt } from './invisible.ts';
import { trait, traitsAt } from './unit-traits.ts';

/** The text that readers see, with positions in the raw text. */
export interface SeenText {
  /** Each letter is one character; invisible characters are left out. */
  readonly text: string;
  /** The offset in the raw text of the character at an index. */
  readonly rawOffset: (index: number) => number;
}

/**
 * The most combining marks that are handled with their letter; sorting more would take quadratic
 * time.
 */
const mostMarks = 8;

const isMarkAt = (raw: string, index: number): boolean =>
  index < raw.length && (traitsAt(raw, index) & trait.mark) !== 0;

/** The end of the character at a position, with its marks; a line end has none. */
const endOfSign = (raw: string, start: number): number => {
  let end = start + 1;
  if (raw[start] === '\n') return end;
  while (end <= start + mostMarks && isMarkAt(raw, end)) end += 1;
  return end;
};

/** Caches results: a text has few different letters with marks, but many of each. */
const rememberingCompose = (): ((sign: string) => string) => {
  const composed = new Map<string, string>();
  return (sign) => {
    const seen = composed.get(sign) ?? compose(sign);
    composed.set(sign, seen);
    return seen;
  };
};

const rebuilt = (raw: string): SeenText => {
  const composeSign = rememberingCompose();
  const parts: string[] = [];
  const offsets: number[] = [];
  for (let start = 0, end = 0; start < raw.length; start = end) {
    end = endOfSign(raw, start);
    const isPlain = end === start + 1 && (traitsAt(raw, start) & trait.singleton) === 0;
    const isHidden = isInvisibleAt(raw, start) && !isBreakAt(raw, start);
    const sign = raw.slice(start, end);
    const seen = isHidden ? '' : isPlain ? sign : composeSign(sign);
    parts.push(seen);
    for (let unit = 0; unit < seen.length; unit += 1)
      offsets.push(seen === sign ? start + unit : start);
  }
  return { text: parts.join(''), rawOffset: (index) => offsets[index] ?? raw.length };
};

/** @param traits the traits of the raw text's units */
export const seenText = (raw: string, traits: number): SeenText =>
  (traits & (trait.mark | trait.singleton | trait.invisible)) === 0
    ? { text: raw, rawOffset: (index) => index }
    : rebuilt(raw);
