import { isVietnameseSyllable } from '../../encoding/vietnamese-syllable.ts';
import { ambiguousAbbreviations } from '../dictionary/ambiguous.ts';
import { meaningBeside } from '../dictionary/meaning-beside.ts';
import { builtInAbbreviations } from '../dictionary/built-in.ts';
import { byPattern, textBefore, type Reading } from '../spoken-rule.ts';
import { isAmongCapitals } from './among-capitals.ts';
import { unitWords } from '../numbers/unit-words.ts';

/** A dot belongs to `TP. Hải Dương`, but not to the end of a sentence. */
const dotBefore = /^[ \u00A0]?[\p{Lu}\d]/u;

const withDot = (form: string, behind: string): string | undefined => {
  if (!behind.startsWith('.')) return undefined;
  const dotted = `${form}.`;
  const isTitle =
    /(?:^|[., -])(?:GS|PGS|TS|TSKH|ThS|Ths|BS|KS|KTS|LS|CN|TP|Tp|DS|NSND|NSƯT|Đ\/c|đ\/c)$/u.test(
      form,
    );
  return (isTitle || builtInAbbreviations.has(dotted)) && dotBefore.test(behind.slice(1))
    ? dotted
    : undefined;
};

/** `QP - AN` and `QP–AN` are `QP-AN`. */
const withHyphens = (form: string): string => form.replace(/ ?[–-] ?/gu, '-');

const wordsOf = (form: string): string | undefined =>
  builtInAbbreviations.get(form) ??
  builtInAbbreviations.get(form.replace(/\.$/u, '')) ??
  builtInAbbreviations.get(withHyphens(form));

/** `200 bộ`, `cán bộ`, `chi bộ`: no ministry. */
const otherBo =
  /(?:\d|(?<!\p{L})(?:cán|đảng|chi|nội|toàn|tiến|đồng|mỗi|nhiều))[ \u00A0]bộ[ \u00A0]$/iu;

/** Names of offices have capitals: `Sở Tài nguyên và Môi trường`, but `ngành tài nguyên`. */
const asOffice = (words: string, before: string): string =>
  !otherBo.test(before) &&
  /(?<!\p{L})(?:[Ss]ở|[Bb]ộ|[Pp]hòng|[Cc]hi cục|[Cc]ục|Hội|Ban|Trung tâm|Chi hội)[ \u00A0]$/u.test(
    before,
  )
    ? words.replace(/(?<=^|, | và | - )\p{Ll}/gu, (letter) => letter.toUpperCase())
    : words;

/** The longest known beginning of a run of words and signs. */
const longestKnown = (run: string, behind: string): string | undefined => {
  for (let part = run; part !== ''; part = part.replace(/(?:[ ,./&–-]+|^)[^ ,./&–-]*$/u, '')) {
    const dotted = withDot(part, run.slice(part.length) + behind);
    if (dotted !== undefined && wordsOf(dotted) !== undefined) return dotted;
    if (builtInAbbreviations.has(part) || builtInAbbreviations.has(withHyphens(part))) return part;
  }
  return undefined;
};

const word = String.raw`\p{L}[\p{L}\d']*`;

/** `BTV`, `KT-XH`, `TP.Hải Phòng`, `CNH, HĐH`. */
export const knownAbbreviations = byPattern(
  'abbreviation',
  new RegExp(
    String.raw`(?<![\p{L}\d])${word}(?:(?:[,.] ?|[/&–-]| [–-] | )(?:${word}|\d+)){0,3}`,
    'gu',
  ),
  (match, choices): Reading | number => {
    const { 0: run, index, input } = match;
    const form = longestKnown(run, input.slice(index + run.length, index + run.length + 4));
    const [first = ''] = /^[\p{L}\d']+/u.exec(run) ?? [];
    if (form === undefined) return first.length;
    if (isAmongCapitals(form, input, index)) return first.length;
    const doubt = ambiguousAbbreviations.has(form) ? 'ambiguous-abbreviation' : undefined;
    const meant = meaningBeside(
      form,
      textBefore(match),
      input.slice(index + form.length, index + form.length + 40),
    );
    if (meant !== undefined) return { spoken: meant, length: form.length };
    const before = input.slice(Math.max(0, index - 20), index);
    /** `5 USD`: the amount has a shorter word. */
    if (/\d[ \u00A0]?$/u.test(before) && unitWords(form, choices) !== undefined)
      return first.length;
    const isAbbreviation = !isVietnameseSyllable(form) || /^\p{Lu}+$/u.test(form);
    return isAbbreviation
      ? { spoken: asOffice(wordsOf(form) ?? form, before), doubt, length: form.length }
      : first.length;
  },
);
