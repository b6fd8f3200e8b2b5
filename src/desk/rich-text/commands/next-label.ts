import { lineLabel, type LineLabel } from '../../../markdown/dialect/line-label.ts';

/** The letters of points in Vietnamese laws and resolutions. */
const letters = 'abcdđeghiklmnopqrstuvxy';

const romans: readonly (readonly [number, string])[] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

const roman = (value: number): string => {
  let rest = value;
  return romans
    .map(([worth, sign]) => {
      const count = Math.floor(rest / worth);
      rest -= count * worth;
      return sign.repeat(count);
    })
    .join('');
};

const letterAfter = (letter: string): string => {
  const next = letters.charAt(letters.indexOf(letter.toLowerCase()) + 1);
  return letter === letter.toLowerCase() ? next : next.toUpperCase();
};

/** The label that comes after another one: `đ)` after `d)`, `IV.` after `III.`; a bullet stays. */
export const nextLabel = ({
  kind,
  text,
  ordinal,
}: Pick<LineLabel, 'kind' | 'text' | 'ordinal'>): string => {
  if (ordinal === 0) return text;
  if (kind === 'roman') return text.replace(/^[IVXL]+/u, roman(ordinal + 1));
  if (/\d/u.test(text)) return text.replace(/\d+(?=\D*$)/u, (number) => String(Number(number) + 1));
  return text.replace(/\p{L}/u, letterAfter);
};

/** The label at the beginning of a line, also of one that has no other words yet. */
export const labelOf = (line: string): LineLabel | undefined =>
  lineLabel(line) ?? lineLabel(`${line.trimEnd()} X`);
