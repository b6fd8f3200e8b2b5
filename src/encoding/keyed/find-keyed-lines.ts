import { readKeyedLine, type KeyedForm, type KeyedLine } from './read-keyed-line.ts';

/** A line of Vietnamese that was typed without an input method. */
export interface KeyedText {
  /** Counted from 0, among the given lines. */
  readonly index: number;
  readonly form: KeyedForm;
  /** The intended text, NFC. */
  readonly meant: string;
  /** Whether no other meaning is possible. */
  readonly isSure: boolean;
}

const forms = ['viqr', 'vni-keys', 'telex'] as const;

/** What every line of a form must contain; most lines are proper Vietnamese. */
const mayBe: Readonly<Record<KeyedForm, RegExp>> = {
  viqr: /dd|DD|[AaEeOoUuIiYy][\^+*(]?['`?~.][A-Za-z ,;:)]|[AaEeOoUu][\^+*(]/u,
  'vni-keys': /[A-Za-z][1-9]/u,
  telex: /[sfrxjwSFRXJW]|dd|DD|aa|ee|oo/u,
};

/** A line counts with at least this many words with keys beside words with proper diacritics. */
const keysBeside: Readonly<Record<Exclude<KeyedForm, 'telex'>, RegExp>> = {
  viqr: /\b(?:dd|D[Dd])[A-Za-z]|[AaEeIiOoUuYy][\^+*(~`]|[a-z]['?.][a-z]/gu,
  'vni-keys': /[A-Za-z]\d+[A-Za-z]/gu,
};

const mayBeOfForm = ({ line, isMixed }: Asked, form: KeyedForm): boolean => {
  if (!isMixed) return mayBe[form].test(line);
  return form !== 'telex' && (line.match(keysBeside[form])?.length ?? 0) > 1;
};

/** A non-ASCII letter of Vietnamese: the input method was active. */
const ownLetter = /[[\p{L}\p{M}]--[A-Za-z]]/v;

/** A word with such a letter. */
const ownWord = /\S*[[\p{L}\p{M}]--[A-Za-z]]\S*/gv;

/** Telex consists only of letters, like every language; the other forms do not. */
const wanted: Readonly<Record<KeyedForm, number>> = { viqr: 1, 'vni-keys': 1, telex: 2 };

/** A line that was asked about. */
interface Asked {
  readonly index: number;
  readonly line: string;
  /** Whether some of its words have letters of their own. */
  readonly isMixed: boolean;
}

interface Read extends Asked {
  readonly read: KeyedLine;
}

/** Reads each run of ASCII words between words that were typed with the input method. */
const readMixed = (line: string, form: KeyedForm): KeyedLine => {
  const all: KeyedLine[] = [];
  let text = '';
  let done = 0;
  const readTo = (end: number): void => {
    const read = readKeyedLine(line.slice(done, end), form);
    all.push(read);
    text += read.text;
  };
  for (const { 0: own, index } of line.matchAll(ownWord)) {
    readTo(index);
    text += own;
    done = index + own.length;
  }
  readTo(line.length);
  const sum = (count: 'words' | 'foreign' | 'changed'): number =>
    all.reduce((before, each) => before + each[count], 0);
  return {
    text,
    words: sum('words'),
    foreign: sum('foreign'),
    changed: sum('changed'),
    telling: new Set(all.flatMap(({ telling }) => [...telling])),
    isDoubtful: all.some(({ isDoubtful }) => isDoubtful),
  };
};

/** A formula may be beside accented words (`Fe2+ + Fe3+`): there only keys inside a word count. */
const tellingWords = ({ isMixed, read: { telling } }: Read, form: KeyedForm): number =>
  isMixed && form === 'vni-keys'
    ? [...telling].filter((each) => /[a-z]\d+[a-z]/iu.test(each)).length
    : telling.size;

const isSureAlone = (line: Read, form: KeyedForm): boolean => {
  const { words, foreign, changed } = line.read;
  return (
    words >= 2 &&
    changed >= 2 &&
    changed >= words * 0.25 &&
    foreign <= words * 0.15 &&
    tellingWords(line, form) >= Math.max(wanted[form], line.isMixed ? 2 : 1)
  );
};

/** Whether a line is certain because of other certain lines in the same form. */
const isSureBeside = ({ isMixed, read: { words, foreign, changed, telling } }: Read): boolean =>
  changed > 0 && foreign <= words * 0.25 && (!isMixed || telling.size > 0);

const linesOfForm = (asked: readonly Asked[], form: KeyedForm): Read[] => {
  const read = asked
    .filter((each) => mayBeOfForm(each, form))
    .map((each) => ({
      ...each,
      read: each.isMixed ? readMixed(each.line, form) : readKeyedLine(each.line, form),
    }));
  const alone = new Set(read.filter((each) => isSureAlone(each, form)));
  return alone.size === 0 ? [] : read.filter((each) => alone.has(each) || isSureBeside(each));
};

/**
 * The lines of a text that were typed in VIQR, VNI or Telex without an input method, with their
 * meaning. Only lines that become Vietnamese syllables almost entirely are included, so that
 * English, code and addresses are not. In a line that also has accented words, Telex is left to the spelling rules.
 */
export const findKeyedLines = (lines: readonly string[]): KeyedText[] => {
  let left = lines.flatMap((line, index): Asked[] =>
    /[A-Za-z]/u.test(line) ? [{ line, index, isMixed: ownLetter.test(line) }] : [],
  );
  const found: KeyedText[] = [];
  for (const form of forms) {
    const ofForm = linesOfForm(left, form);
    found.push(
      ...ofForm.map(({ index, read: { text, isDoubtful } }) => ({
        index,
        form,
        meant: text,
        isSure: !isDoubtful,
      })),
    );
    const taken = new Set(ofForm.map(({ index }) => index));
    left = left.filter(({ index }) => !taken.has(index));
  }
  return found.toSorted((a, b) => a.index - b.index);
};
