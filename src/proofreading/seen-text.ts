import { compose } from './compose.ts';
import { isBreakAt, isInvisibleAt } from './invisible.ts';
import { trait, traitsAt } from './unit-traits.ts';

/** A text as readers see it, with its places in the raw text. */
export interface SeenText {
  /** Each letter is one character; invisible characters are left out. */
  readonly text: string;
  /** Where the character at a place of the text begins in the raw text. */
  readonly rawOffset: (index: number) => number;
}

/** Marks that are read with their letter; sorting more of them would take quadratic time. */
const mostMarks = 8;

const isMarkAt = (raw: string, index: number): boolean =>
  index < raw.length && (traitsAt(raw, index) & trait.mark) !== 0;

/** The end of the character at a place, with its marks; a line end has none. */
const endOfSign = (raw: string, start: number): number => {
  let end = start + 1;
  if (raw[start] === '\n') return end;
  while (end <= start + mostMarks && isMarkAt(raw, end)) end += 1;
  return end;
};

/** A text has few different letters with marks, but many of each. */
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
