import { isVietnameseSyllable } from '../encoding/vietnamese-syllable.ts';
import type { Mark } from './finding.ts';
import { isCapitalAt, isLetterAt, isSpaceAt } from './letters.ts';
import type { PreparedText } from './prepared-text.ts';
import { isHead, type ProperName, type Run } from './proper-names.ts';
import { canonicalSyllable, differenceOf } from './syllable-difference.ts';
import { keyWithout, type UnitRegister } from './unit-register.ts';
import { areNeighbours } from './words.ts';

/** Words before the name of a person, which may be any name. */
const personTitles: ReadonlySet<string> = new Set(
  (
    'ông bà anh chị em cô chú bác cậu dì cháu cụ thầy bạn chí c sĩ sư giả viên binh tá úy uý tướng ' +
    'tên mẹ'
  ).split(' '),
);

type Text = Pick<PreparedText, 'prose' | 'words' | 'mark'>;

const wordAt = ({ words }: Text, index: number): string => words[index]?.form.text ?? '';

/** Whether the words before a position are those before the name in the register. */
const hasBefore = (text: Text, place: number, { before }: ProperName): boolean =>
  before.length > 1 &&
  before.every((word, index) => wordAt(text, place - before.length + index).toLowerCase() === word);

/**
 * Another letter makes another name (`Tân Hưng`, `Tân Hương`), unless the syllable is impossible or
 * the words before it are those of the register (`Đảng bộ xã`).
 */
const isSlip = (text: Text, at: number, place: number, name: ProperName): boolean => {
  const syllable = wordAt(text, at + place);
  const difference = differenceOf(
    canonicalSyllable(syllable),
    canonicalSyllable(name.syllables[place] ?? ''),
  );
  if (difference !== 'letter') return difference === 'mark';
  return !isVietnameseSyllable(syllable) || hasBefore(text, at, name);
};

/** `Đảng bộ xã`, `Đảng ủy phường`, `Đảng bộ`: the words before it name a Party organisation. */
const isLedByParty = (text: Text, at: number): boolean =>
  [at - 3, at - 2].some((first) =>
    /^(?:đảng (?:bộ|ủy|uỷ|viên)|chi bộ)$/u.test(
      `${wordAt(text, first)} ${wordAt(text, first + 1)}`.toLowerCase(),
    ),
  );

/** Whether a text contains a name as whole words. */
const hasName = ({ prose }: Text, name: string): boolean => {
  for (let at = prose.indexOf(name); at >= 0; at = prose.indexOf(name, at + 1)) {
    const end = at + name.length;
    const goesOn = isSpaceAt(prose, end) && isCapitalAt(prose, end + 1);
    if (!isLetterAt(prose, end) && !goesOn) return true;
  }
  return false;
};

/**
 * A syllable with Vietnamese diacritics that cannot be Vietnamese, and is no foreign name either.
 */
const isImpossible = (syllable: string): boolean =>
  !isVietnameseSyllable(syllable) &&
  /[\u0300\u0301\u0303\u0309\u0323]/u.test(syllable.normalize('NFD'));

/**
 * In a dense register a name that differs is mostly another name (`Biển Đông`, `Biển Động`). It is
 * an error after a Party organisation of the same kind, or if the article also contains the right
 * name.
 */
const isSlipAmongMany = (text: Text, at: number, place: number, name: ProperName): boolean => {
  const kind = name.before.at(-1);
  const [lead, first] = [text.words[at - 1], text.words[at]];
  if (!lead || !first || !areNeighbours(text.prose, lead, first)) return false;
  if (wordAt(text, at - 1).toLowerCase() !== kind) return false;
  const difference = differenceOf(
    canonicalSyllable(wordAt(text, at + place)),
    canonicalSyllable(name.syllables[place] ?? ''),
  );
  if (difference === undefined) return false;
  if (isLedByParty(text, at) || hasName(text, `${kind} ${name.syllables.join(' ')}`)) return true;
  return (
    isImpossible(wordAt(text, at + place)) && isVietnameseSyllable(name.syllables[place] ?? '')
  );
};

/** Whether all of these words except one are syllables of registered names. */
const areNearlyKnown = (
  text: Text,
  at: number,
  length: number,
  { syllables }: UnitRegister,
): boolean => {
  let unknown = 0;
  for (let index = at; index < at + length && unknown < 2; index += 1) {
    if (!syllables.has(canonicalSyllable(wordAt(text, index)))) unknown += 1;
  }
  return unknown < 2;
};

/** The registered name that was most likely meant by this many words from an index on. */
const nameMeant = (
  text: Text,
  at: number,
  length: number,
  { byOthers, known, isDense }: UnitRegister,
): ProperName | undefined => {
  const isMeant = isDense ? isSlipAmongMany : isSlip;
  const syllables = Array.from({ length }, (_, step) => wordAt(text, at + step));
  const canonical = syllables.map(canonicalSyllable);
  if (known.has(canonical.join(' '))) return undefined;
  for (const [place, syllable] of syllables.entries()) {
    if (isHead(syllable)) continue;
    const names = byOthers.get(keyWithout(canonical, place));
    const name = names?.find((each) => isMeant(text, at, place, each));
    if (name) return name;
  }
  return undefined;
};

/**
 * Whether the words before a name, in the same capitalised run, show that it is an independent
 * name.
 */
const isOwnName = (text: Text, { from }: Run, at: number): boolean => {
  for (let index = from; index < at; index += 1) if (!isHead(wordAt(text, index))) return false;
  return !personTitles.has(wordAt(text, at - 1).toLowerCase());
};

/** A mark for the end of a capitalised run that is nearly, but not quite, a known name. */
export const correctedName = (text: Text, run: Run, register: UnitRegister): Mark | undefined => {
  for (const length of register.lengths) {
    const at = run.to - length;
    if (at < run.from || !areNearlyKnown(text, at, length, register)) continue;
    if (!isOwnName(text, run, at)) continue;
    const name = nameMeant(text, at, length, register);
    const [first, last] = [text.words[at], text.words[run.to - 1]];
    if (!name || !first || !last) continue;
    const right = name.syllables.join(' ');
    const found = text.prose.slice(first.start, last.end);
    const isUpper = found === found.toUpperCase();
    return text.mark(first.start, last.end, isUpper ? right.toUpperCase() : right);
  }
  return undefined;
};
