import { numberIn } from './number-in.ts';

const sizes: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['triệu', 1e6],
  ['tỷ', 1e9],
  ['tỉ', 1e9],
]);

const number = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d{1,3})?|\d{1,9}(?:,\d{1,3})?`;
const multiplier = 'nghìn tỷ|nghìn tỉ|ngàn tỷ|ngàn tỉ|nghìn|ngàn|triệu|tỷ|tỉ';
const currency = 'đồng|đ|vnđ|vnd';

/** A number with its size and currency, without groups: `1,5 tỷ đồng`, `300.000đ`, `12`. */
export const amountPattern = String.raw`(?:${number})(?:\s?(?:${multiplier})(?!\p{L}))?(?:\s?(?:${currency})(?!\p{L}))?`;

/** An amount that a text names. */
export interface Amount {
  readonly value: number;
  /** What one unit of its last digit is worth. */
  readonly step: number;
  readonly multiplier: { readonly name: string; readonly size: number };
  /** `đồng`, or nothing. */
  readonly unit: string;
}

const parts = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/-])(?<number>${number})(?:\s?(?<size>${multiplier})(?!\p{L}))?(?:\s?(?<unit>${currency})(?!\p{L}))?(?![\p{L}\p{N}/]|[.,]\d)`,
  'giu',
);

/** All numbers of a text, in order. */
export const amountsIn = (text: string): Amount[] =>
  [...text.matchAll(parts)].map(({ groups = {} }): Amount => {
    const { number: written = '', size: name = '', unit = '' } = groups;
    const size = name
      .toLowerCase()
      .split(' ')
      .reduce((product, word) => product * (sizes.get(word) ?? 1), 1);
    const digits = written.split(',')[1]?.length ?? 0;
    return {
      value: Math.round(numberIn(written) * size * 1000) / 1000,
      step: size / 10 ** digits,
      multiplier: { name, size },
      unit: unit === '' ? '' : 'đồng',
    };
  });
