import { isAbbreviation, isVietnameseSyllable } from '../vietnamese-syllable.ts';
import { keyedLoanSyllable, keyedSyllable } from './keyed-syllable.ts';
import { telexSyllable } from './telex.ts';
import { viqrSyllable } from './viqr.ts';

/** The ways to type Vietnamese with plain letters, without an input method. */
export type KeyedForm = 'viqr' | 'telex' | 'vni-keys';

/** A line as read in one form. */
export interface KeyedLine {
  readonly text: string;
  /** Words other than abbreviations, addresses and numbers. */
  readonly words: number;
  /** Words that are not syllables, with or without their keys. */
  readonly foreign: number;
  /** Words changed by keys. */
  readonly changed: number;
  /** Distinct words with keys that no other language is likely to have. */
  readonly telling: ReadonlySet<string>;
  /** Whether a sign may be a tone or end a sentence, so that the line is ambiguous. */
  readonly isDoubtful: boolean;
}

interface ReadWord {
  readonly text: string;
  readonly isChanged: boolean;
  readonly isTelling: boolean;
  readonly isDoubtful?: boolean;
}

/** The typed word, and the rest of the line after it. */
type ReadWordOf = (typed: string, after: string) => ReadWord | undefined;

const plain = (typed: string): ReadWord | undefined =>
  isVietnameseSyllable(typed) ? { text: typed, isChanged: false, isTelling: false } : undefined;

const changedTo = (
  typed: string,
  text: string | undefined,
  telling: RegExp,
): ReadWord | undefined =>
  text === undefined || text === typed
    ? undefined
    : { text, isChanged: true, isTelling: telling.test(typed) };

/** A doubled `d` at the beginning, or a vowel with its mark and a tone. */
const tellingTelex = /^dd[a-z]|(?:aa|ee|oo|[aou]w).*[sfrxj]|[sfrxj].*w|^[a-z]*w[a-z]*[sfrxj]/iu;

const asTelex: ReadWordOf = (typed) =>
  changedTo(typed, telexSyllable(typed), tellingTelex) ?? plain(typed);

/** `A4` is a paper size; some people type `dd` for `đ` out of habit and use VNI keys for the rest. */
const asVniKeys: ReadWordOf = (typed) => {
  const keyed = typed.replace(/^(d)d(?=[a-z])/iu, '$19');
  return /\d/u.test(keyed) && !/^A\d$/u.test(typed)
    ? changedTo(
        typed,
        keyedSyllable(keyed) ?? keyedLoanSyllable(keyed),
        /^(?=.*\d).*[a-z]\d*[a-z]/iu,
      )
    : plain(typed);
};

/**
 * A sign before the end of a line or before a capital may end a sentence; a digit directly after a
 * word is a key of VNI.
 */
const asViqr: ReadWordOf = (typed, after) => {
  if (/^[1-9]/u.test(after)) return undefined;
  const ends = /[a-z][\^+*(]?[.?]$/iu.test(typed) && /^(?:\s*$|["')]*\s+["'(]*[A-Z])/u.test(after);
  const read = viqrSyllable(typed);
  if (!read) return undefined;
  const other = ends ? viqrSyllable(typed, true) : undefined;
  const left = typed.slice(read.length);
  if (/^[A-Za-z^+*~`]/u.test(left)) return undefined;
  return {
    text: `${read.text}${left}`,
    isChanged: read.hasMarks,
    isTelling: /^dd|[\^+*(~`]|[a-z]['?.][a-z]/iu.test(typed.slice(0, read.length)),
    isDoubtful: other !== undefined && other.text !== read.text,
  };
};

const forms: Readonly<Record<KeyedForm, { readonly word: RegExp; readonly read: ReadWordOf }>> = {
  viqr: { word: /[A-Za-z][A-Za-z^+*('`?~.]*/gu, read: asViqr },
  telex: { word: /[A-Za-z]+/gu, read: asTelex },
  'vni-keys': { word: /[A-Za-z][A-Za-z1-9]*/gu, read: asVniKeys },
};

/** Addresses and paths, which stay as they are. */
const addresses =
  /\]\([^)\s]*\)|(?<!\w)\w{2,10}:\/\/\S+|(?<![\w.+-])[\w.+-]{1,64}@\S+|(?<![\w.-])\/(?:[\w.-]+\/)+[\w.-]*|(?<!\w)www\.\S+/u;

/** In characters; `nghie^`ng` has nine. A longer run is not a syllable and is skipped. */
const longestWord = 14;

/** Code also stays as it is, except in VIQR, where a backtick is a tone. */
const addressesAndCode = new RegExp(`\`[^\`]{1,400}\`|${addresses.source}`, 'gu');

/**
 * Capitals that are not a syllable: `HDDND` and `HD9ND` for `HĐND`; `undefined` for other words.
 */
const withKeyedD = (typed: string): string | undefined => {
  const meant = typed.replaceAll(/D[D9]/gu, 'Đ');
  return isAbbreviation(meant) || isAbbreviation(typed) ? meant : undefined;
};

/** A line read in one form, with the figures for judging whether it was typed in that form. */
export const readKeyedLine = (line: string, form: KeyedForm): KeyedLine => {
  const { word, read } = forms[form];
  const telling = new Set<string>();
  let [words, foreign, changed, isDoubtful] = [0, 0, 0, false];
  const convert = (text: string): string =>
    text.replaceAll(word, (typed, index: number) => {
      const capitals = withKeyedD(typed);
      if (capitals !== undefined) return capitals;
      words += 1;
      const found =
        typed.length > longestWord ? undefined : read(typed, text.slice(index + typed.length));
      if (!found) {
        foreign += 1;
        return typed;
      }
      if (found.isChanged) changed += 1;
      if (found.isTelling) telling.add(typed.toLowerCase());
      isDoubtful ||= found.isDoubtful ?? false;
      return found.text;
    });
  let text = '';
  let done = 0;
  const kept = form === 'viqr' ? new RegExp(addresses, 'gu') : addressesAndCode;
  for (const { 0: part, index } of line.matchAll(kept)) {
    text += convert(line.slice(done, index)) + part;
    done = index + part.length;
  }
  text += convert(line.slice(done));
  return { text, words, foreign, changed, telling, isDoubtful };
};
