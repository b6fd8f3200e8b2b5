import { isAbbreviation, isVietnameseSyllable } from '../vietnamese-syllable.ts';
import { hasRemains, withLostLetters } from './lost-bytes.ts';
import { decodeMisread, misreadCharacter } from './misread-bytes.ts';

/** A word, with adjacent characters, whose UTF-8 bytes were decoded as Windows-1252. */
export interface Mojibake {
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** The intended text, NFC; absent if bytes were lost and more than one word is possible. */
  readonly meant?: string;
}

/**
 * A letter that Windows-1252 lacks: a word that contains one was decoded correctly. `Ă` is from
 * Windows-1258.
 */
const soundLetter = /[[\p{L}\p{M}]--[\0-\u00FFĂŒœŠšŽžŸƒˆ]]/v;

/**
 * Sequences that correct text may contain too: `XÃ` before a no-break space, a quotation mark or a
 * raised number; `Â` before a sign; a closing guillemet before another sign (`«lá»…`).
 */
const weak = /^(?:[ÃĂ][\u00A0¹²³º«»]|Â.|á»[‘’“”…–—‚„‹›«»])$/u;

/** `XÃ` is a real word, whatever else was decoded wrongly. */
const isLikeSound = (decoded: string): boolean => /Ã/u.test(decoded) && !/á»|Ä|â€/u.test(decoded);

/** A cheap test first: nearly all texts are correct. */
const hasMisread = new RegExp(misreadCharacter, 'u');

const punctuation = /^[\p{P}\p{S}\p{N}\p{Z}]*$/u;

const isGoodWord = (word: string): boolean =>
  /^[A-Za-z]+$/u.test(word) ||
  (!/\p{Ll}\p{Lu}/u.test(word) && (isVietnameseSyllable(word) || isAbbreviation(word)));

const isGood = (decoded: string): boolean =>
  punctuation.test(decoded) || (decoded.match(/[\p{L}\p{M}]+/gu) ?? []).every(isGoodWord);

/**
 * A run of characters without a plain space that contains wrongly decoded bytes or their remains.
 */
interface Token {
  readonly start: number;
  readonly seen: string;
  readonly decoded: string;
  /** Never occurs in correct text. */
  readonly isCertain: boolean;
}

/** The no-break space of `Ã` may have become a plain space, which then belongs to the word. */
const tokenPattern = /[^ \t\n]+/gu;
const mayBeMisread = /[ÃÂÄÅÆÌĂáâ]/u;

const tokenOf = (seen: string, start: number): Token | undefined => {
  if (!mayBeMisread.test(seen) || soundLetter.test(seen)) return undefined;
  const decoded = decodeMisread(seen);
  const isLeft = hasRemains(decoded);
  if (decoded === seen && !isLeft) return undefined;
  const strong = (seen.match(misreadCharacter) ?? []).some((sign) => !weak.test(sign));
  return { start, seen, decoded, isCertain: strong && !isLeft && isGood(decoded) };
};

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(tokenPattern)].flatMap(({ 0: seen, index }) => tokenOf(seen, index) ?? []);

/** The evidence of a line about its doubtful words. */
interface LineTraits {
  readonly hasCertain: boolean;
  readonly hasSound: boolean;
}

const lineTraits = (text: string, tokens: readonly Token[]): ((place: number) => LineTraits) => {
  const known = new Map<number, LineTraits>();
  return (place) => {
    const start = text.lastIndexOf('\n', place - 1) + 1;
    const end = `${text}\n`.indexOf('\n', place);
    const traits = known.get(start) ?? {
      hasCertain: tokens.some((each) => each.isCertain && each.start >= start && each.start < end),
      hasSound: soundLetter.test(text.slice(start, end)),
    };
    known.set(start, traits);
    return traits;
  };
};

/** `bÃ i`: the no-break space of `à` became a plain one. */
const joinedByPlainSpace = (text: string, { start, seen }: Token): Mojibake | undefined => {
  const next = /^ ([a-z]{1,2})(?![\p{L}\p{M}])/u.exec(text.slice(start + seen.length));
  if (!next || !seen.endsWith('Ã')) return undefined;
  const word = `${decodeMisread(seen.slice(0, -1))}à`;
  const end = start + seen.length + next[0].length;
  const joined = `${word}${next[1]}`;
  return isGood(joined) ? { start, end, meant: joined } : undefined;
};

/** `lÃ  xã`: a plain space replaces the no-break space, whether another one follows it or not. */
const endedByPlainSpace = (text: string, { start, seen }: Token): Mojibake | undefined => {
  const [spaces = ''] = /^ */u.exec(text.slice(start + seen.length)) ?? [];
  if (spaces === '' || !seen.endsWith('Ã')) return undefined;
  const begin = decodeMisread(seen.slice(0, -1));
  /** `XÃ` may also be the remains of `XÁ`. */
  if (spaces.length === 1 && !/\p{Ll}$/u.test(begin)) return { start, end: start + seen.length };
  const meant = `${begin}à`;
  const end = start + seen.length + (spaces.length > 1 ? 1 : 0);
  return isGood(meant) ? { start, end, meant } : undefined;
};

const withRemains = ({ start, seen, decoded }: Token): Mojibake => {
  const end = start + seen.length;
  const [meant, ...more] = withLostLetters(decoded);
  return meant !== undefined && more.length === 0 ? { start, end, meant } : { start, end };
};

/** The meaning of a word that could be correct text, if a certain error is nearby. */
const doubtful = (text: string, token: Token): Mojibake | undefined => {
  const { start, seen, decoded } = token;
  if (hasRemains(decoded)) {
    return joinedByPlainSpace(text, token) ?? endedByPlainSpace(text, token) ?? withRemains(token);
  }
  return isGood(decoded) || /[ÃĂ].|â€/u.test(seen)
    ? { start, end: start + seen.length, meant: decoded }
    : undefined;
};

/**
 * The words of a text whose UTF-8 bytes were decoded as Windows-1252 (`Ä‘áº¡i há»™i`), once or more
 * often, sorted by position. A word that could be correct text is included only near a certain
 * error: in its line, or in the text if the line has no correct letter either.
 */
export const findMojibake = (text: string): Mojibake[] => {
  if (!hasMisread.test(text)) return [];
  const tokens = tokensOf(text);
  if (!tokens.some(({ isCertain }) => isCertain)) return [];
  const traitsAt = lineTraits(text, tokens);
  return tokens.flatMap((token): Mojibake[] => {
    const { start, seen, decoded, isCertain } = token;
    if (isCertain) return [{ start, end: start + seen.length, meant: decoded }];
    const { hasCertain, hasSound } = traitsAt(start);
    const isBeside = hasCertain || (!hasSound && !isLikeSound(decoded));
    const found = isBeside ? doubtful(text, token) : undefined;
    return found ? [found] : [];
  });
};
