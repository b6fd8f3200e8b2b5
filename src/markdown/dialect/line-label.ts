type SignKind = 'bullet' | 'hyphen' | 'plus';
type OrdinalKind = 'number' | 'path' | 'letter' | 'bracketed' | 'capital' | 'roman';

/** The kinds of labels in manually typed lists. */
export type LabelKind = SignKind | OrdinalKind;

/** The label of a line: `a)`, `–`, `II.`, `1.2.`. */
export interface LineLabel {
  readonly kind: LabelKind;
  /** As typed, without white space: `đ)`. */
  readonly text: string;
  /** The offset of the words in the line. */
  readonly length: number;
  /** Its position in the sequence, from 1; 0 for a sign without one. */
  readonly ordinal: number;
}

/** The letters of points in Vietnamese laws and resolutions, and those that other texts use. */
const letterOrders = ['abcdđeghiklmnopqrstuvxy', 'abcdefghijklmnopqrstuvwxyz'] as const;

const romanValues: Readonly<Record<string, number>> = {
  I: 1,
  V: 5,
  X: 10,
  L: 50,
};

/** The value of a Roman numeral up to 89. */
const romanValue = (numeral: string): number =>
  [...numeral].reduce((sum, sign, index, all) => {
    const value = romanValues[sign] ?? 0;
    return sum + (value < (romanValues[all[index + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);

/**
 * Every letter has a value, including `f`, `j`, `w` and `z`: a label without one would not be
 * shown.
 */
const letterValue = (letter: string): number =>
  letterOrders[0].indexOf(letter) + 1 || letterOrders[1].indexOf(letter) + 1;

/** Bullets: dashes, dots, and those of Word's symbol fonts. */
const bullet = /^([–—―−•●∙▪◦○■□◆◇➢➤►▶✓✔❖‒‣⁃\uf0b7\uf0a7\uf0d8\uf0fc])(\s+|(?=[\p{L}“"]))/u;

const patterns: readonly (readonly [LabelKind, RegExp, (sign: string) => number])[] = [
  ['bullet', bullet, () => 0],
  ['hyphen', /^(-)(\s+(?=\S)|(?=\p{Lu}\p{Ll}*\s))/u, () => 0],
  ['plus', /^(\+)\s+(?=\S)/u, () => 0],
  ['path', /^(\d{1,2}(?:\.\d{1,2})+)[.)]?\s+(?=\p{Lu})/u, (path) => Number(path.split('.').at(-1))],
  ['number', /^(\d{1,3})(?:[.)]-?|\/-?|-)(?:\s+(?=\S)|(?=\p{Lu}))/u, Number],
  ['bracketed', /^\((\d{1,2}|[a-zđ])\)\s+(?=\S)/u, (sign) => Number(sign) || letterValue(sign)],
  ['letter', /^([a-zđ])[.)/]-?(?:\s+(?=\S)|(?=\p{Lu}))/u, letterValue],
  ['roman', /^([IVXL]{1,7})[.)/]-?\s+(?=\S)/u, romanValue],
  ['capital', /^([A-ZĐ])[.)/]-?\s+(?=\S)/u, (sign) => letterValue(sign.toLowerCase())],
];

/** A line that begins with a year or a date instead of a list number: `1986. …`, `6. 3. 2020`. */
export const beginsWithDate = (line: string): boolean =>
  /^\s*(?:\d{4}[.)]|\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{4})/u.test(line);

/** The label of a line without its indentation; `undefined` if it has none. */
export const lineLabel = (line: string): LineLabel | undefined => {
  if (beginsWithDate(line)) return undefined;
  for (const [kind, pattern, ordinalOf] of patterns) {
    const [whole, sign = ''] = pattern.exec(line) ?? [];
    if (whole !== undefined) {
      return {
        kind,
        text: whole.trimEnd(),
        length: whole.length,
        ordinal: ordinalOf(sign),
      };
    }
  }
  return undefined;
};

const follows = (order: string, label: LineLabel, next: LineLabel): boolean => {
  const at = order.indexOf(label.text.charAt(0).toLowerCase());
  return at >= 0 && order.indexOf(next.text.charAt(0).toLowerCase()) === at + 1;
};

/** Whether a label is the next one of its kind: any bullet after a bullet, `đ)` after `d)`. */
export const isNext = (label: LineLabel, next: LineLabel): boolean => {
  if (label.kind !== next.kind) return false;
  if (label.kind === 'letter' || label.kind === 'capital') {
    return letterOrders.some((order) => follows(order, label, next));
  }
  return label.ordinal === 0 || next.ordinal === label.ordinal + 1;
};
