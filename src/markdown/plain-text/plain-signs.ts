import { entityLetter, entityPattern, isEntityLike } from '../findings/entities.ts';
import { isHtmlName } from '../findings/html-names.ts';
import { shiftedDigits } from '../findings/html-mends.ts';
import { signsIn } from '../findings/signs.ts';

/** A markup sign in a text that is not Markdown: a title, a name, a separate caption. */
export interface PlainSign {
  readonly start: number;
  readonly end: number;
  /** `sure`: an error; `meant`: possibly intended; `comment`: hidden from readers in any case. */
  readonly certainty: 'sure' | 'meant' | 'comment';
  /** Its replacement; absent if it is not certain. */
  readonly insert?: string | undefined;
}

interface PlainRule {
  readonly pattern: RegExp;
  readonly certainty: PlainSign['certainty'];
  /** `false` if a match is not a sign. */
  readonly insert: (match: RegExpExecArray) => string | undefined | false;
}

const words: PlainRule['insert'] = ({ groups }) => groups?.['words'];

/** Tags that can be removed without changing the meaning of the words. */
const plainTag =
  /^<\/?(?:b|strong|i|em|u|s|span|font|small|big|mark|p|div|center|h[1-6]|o:p|a|nobr|tt)(?:\s[^<>]*)?\/?>$/iu;

const ofTag: PlainRule['insert'] = ([whole, name = '']) => {
  if (!isHtmlName(name)) return false;
  if (/^<br/iu.test(whole)) return ' ';
  return plainTag.test(whole) ? '' : undefined;
};

const markupLetters: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>' };

const ofEntity: PlainRule['insert'] = ([whole]) =>
  isEntityLike(whole) && (entityLetter(whole) ?? markupLetters[whole.toLowerCase()]);

/** Signs that contain others first. */
const rules: readonly PlainRule[] = [
  { pattern: /\s*<!--[^]*?-->/gu, certainty: 'comment', insert: () => '' },
  { pattern: /!\[[^\]]*\]\([^()]*\)/gu, certainty: 'sure', insert: () => undefined },
  {
    pattern: /\[(?<words>[^[\]]+)\]\((?:[^()]|\([^()]*\))*\)/gu,
    certainty: 'sure',
    insert: words,
  },
  {
    pattern: /<(?<kind>sup|sub)>(?<words>\d{1,3})<\/\k<kind>>/giu,
    certainty: 'sure',
    insert: ({ groups }) =>
      shiftedDigits(
        groups?.['kind']?.toLowerCase() === 'sup'
          ? `^${groups['words']}^`
          : `~${groups?.['words']}~`,
      ),
  },
  {
    pattern: /<\/?([a-z][a-z0-9]*(?::[a-z]+)?)(?=[\s/>])(?:\s[^<>]*)?\/?>/giu,
    certainty: 'sure',
    insert: ofTag,
  },
  {
    /** Inside a word `_` is not emphasis, and neither are stars around mere signs. */
    pattern:
      /(?<stars>\*{2,3}|(?<![\p{L}\p{N}_])__)(?=[^\s*_])(?<words>[^*_]*[\p{L}\p{N}][^*_]*)(?<=[^\s*_])\k<stars>(?![_])/gu,
    certainty: 'sure',
    insert: words,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}*_])(?<star>[*_])(?=[^\s*_])(?<words>[^*_]+)(?<=[^\s*_])\k<star>(?![\p{L}\p{N}*_])/gu,
    certainty: 'meant',
    insert: words,
  },
  { pattern: /`(?<words>[^`]+)`/gu, certainty: 'meant', insert: words },
  { pattern: /^#{1,6}\s+/gu, certainty: 'meant', insert: () => '' },
  { pattern: /\\(?=[*_#[\]<>`|~])/gu, certainty: 'meant', insert: () => '' },
  { pattern: entityPattern, certainty: 'meant', insert: ofEntity },
];

const isFree = (signs: readonly PlainSign[], start: number, end: number): boolean =>
  !signs.some((other) => start < other.end && other.start < end);

const mayHoldSigns = /[<[\]*_`#\\&{}~=:!|]/u;

/** The markup signs in a text that is shown unchanged, in order and without overlaps. */
export const plainSigns = (text: string): PlainSign[] => {
  if (!mayHoldSigns.test(text)) return [];
  const signs: PlainSign[] = [];
  for (const { pattern, certainty, insert } of rules) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const made = insert(match);
      if (made !== false && isFree(signs, start, end)) {
        signs.push({ start, end, certainty, insert: made });
      }
    }
  }
  for (const { kind, start, end } of signsIn(text)) {
    /** YAML has a fault of its own for a value that begins so. */
    if (kind === 'loneTick') continue;
    const isMeant =
      /^(?:loneStress|ornament|labelMeant|headingSigns|entity|formula|chatFrame|pipes)$/u.test(
        kind,
      );
    if (!isFree(signs, start, end)) continue;
    const bare = /^(?:stress|strike|highlight)$/u.test(kind)
      ? text.slice(start, end).replaceAll(/^[*_~=+]+\s*|\s*[*_~=+]+$/gu, '')
      : undefined;
    signs.push({ start, end, certainty: isMeant ? 'meant' : 'sure', insert: bare });
  }
  return signs.toSorted((a, b) => a.start - b.start);
};

/** Signs can be nested: a link in bold. */
const rounds = 5;

const withoutSigns = (text: string, signs: readonly PlainSign[]): string =>
  signs.reduceRight(
    (rest, { start, end, insert = rest.slice(start, end) }) =>
      rest.slice(0, start) + insert + rest.slice(end),
    text,
  );

/**
 * A text without accidental markup; `undefined` if it is not certain what a remaining sign means.
 */
export const plainTextOf = (written: string): string | undefined => {
  let text = written;
  for (let round = 0; round < rounds; round += 1) {
    const signs = plainSigns(text);
    if (signs.length === 0) return text.replaceAll(/ {2,}/gu, ' ').trim();
    if (signs.some(({ insert }) => insert === undefined)) return undefined;
    text = withoutSigns(text, signs);
  }
  return undefined;
};
