import { spokenRules } from './rules/spoken-rules.ts';
import { spokenChoices, type SpokenOptions } from './spoken-options.ts';
import type { Claim, ClaimedEnd, Doubt, SpokenKind } from './spoken-rule.ts';

/** A part of a text that is not read as it is written. Offsets are UTF-16 units. */
export interface SpokenSpan {
  readonly kind: SpokenKind;
  /** The part of the source. */
  readonly start: number;
  readonly end: number;
  /** The part of the spoken text. */
  readonly spokenStart: number;
  readonly spokenEnd: number;
  /** Why the reading is not certain. */
  readonly doubt?: Doubt;
}

export interface SpokenForm {
  readonly text: string;
  /** In order, without overlap; between them source and spoken text are equal, but for spaces. */
  readonly spans: readonly SpokenSpan[];
}

type KindClaim = Claim & { readonly kind: SpokenKind };

/** Claims sorted by position, which can be asked whether a part is free. */
const claimedParts = () => {
  const claims: KindClaim[] = [];
  /** The index of the first claim that ends behind a position. */
  const firstBehind = (position: number): number => {
    let low = 0;
    let high = claims.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((claims[middle]?.end ?? 0) > position) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const claimedEnd: ClaimedEnd = (start, end) => {
    const claim = claims[firstBehind(start)];
    return claim && claim.start < end ? claim.end : undefined;
  };
  return {
    claims,
    claimedEnd,
    add: (claim: KindClaim) => {
      if (claimedEnd(claim.start, claim.end) !== undefined) return;
      claims.splice(firstBehind(claim.start), 0, claim);
    },
  };
};

const isWordSign = (sign: string | undefined): boolean =>
  sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** Two words that touch only in their spoken form need a space. */
const gapBetween = (before: string, behind: string): string =>
  isWordSign(before.slice(-1)) && isWordSign(behind[0]) ? ' ' : '';

/** Puts the readings in their places. */
const joined = (source: string, claims: readonly KindClaim[]): SpokenForm => {
  const spans: SpokenSpan[] = [];
  let text = '';
  let at = 0;
  for (const { kind, start, end, spoken, doubt } of claims) {
    const between = source.slice(at, start);
    text += spans.length > 0 ? gapBetween(text, between) + between : between;
    text += gapBetween(text, spoken);
    const spokenStart = text.length;
    text += spoken;
    const place = { kind, start, end, spokenStart, spokenEnd: text.length };
    spans.push(doubt === undefined ? place : { ...place, doubt });
    at = end;
  }
  const rest = source.slice(at);
  return { text: text + (spans.length > 0 ? gapBetween(text, rest) : '') + rest, spans };
};

/**
 * A text as an announcer reads it: numbers, dates, abbreviations and signs in words. Everything
 * else is unchanged, and line breaks are kept. Each rule gets what the rules before it have left.
 *
 * @param text in NFC
 */
export const spokenForm = (text: string, options: SpokenOptions = {}): SpokenForm => {
  const choices = spokenChoices(options);
  const { claims, claimedEnd, add } = claimedParts();
  for (const { kind, find } of spokenRules) {
    for (const claim of find(text, choices, claimedEnd)) add({ ...claim, kind });
  }
  return joined(text, claims);
};
