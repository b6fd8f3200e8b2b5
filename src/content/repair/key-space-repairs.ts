import type { Repair } from './repair.ts';

/** White space and invisible characters that YAML does not treat as spaces. */
const odd = '\\u00A0\\u00AD\\u1680\\u2000-\\u200F\\u2028-\\u202F\\u205F\\u2060\\u3000\\uFEFF';

const oddSign = new RegExp(`[${odd}]`, 'u');
const oddSignAll = new RegExp(oddSign, 'gu');

/**
 * The part of a line before a value: indentation, list mark, key, colon, and the space around them.
 */
const beforeValue = new RegExp(
  `^([ ${odd}]*)((?:- *)*)[${odd}]*("?[\\p{L}_][\\p{L}\\p{N}_ ${odd}]*?"?)[ ${odd}]*([:：])[ ${odd}]*`,
  'u',
);

const isHidden = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;

const codePointName = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Whether a line is followed by nested fields or list entries. */
const opensGroup = (line: string): boolean => /:\s*$/u.test(line) || /^\s*- /u.test(line);

const isIndented = (line: string): boolean => line.startsWith(' ');

const plainKey = (key: string): string => key.replaceAll(isHidden, '').replaceAll(oddSignAll, ' ');

/**
 * Characters beside YAML keys that only look like spaces, and invisible characters in them: one
 * fault a line. They come from web pages and word processors.
 *
 * @param from offset of the first letter of the YAML; must begin a line
 * @param keys every key that the file may have, at any depth
 */
export const keySpaceRepairs = (
  text: string,
  from: number,
  to: number,
  keys: ReadonlySet<string>,
): Repair[] => {
  let start = from;
  let previous = '';
  return text
    .slice(from, to)
    .split('\n')
    .flatMap((line): Repair[] => {
      const here = start;
      start += line.length + 1;
      const before = previous;
      if (line.trim() !== '') previous = line.replaceAll(oddSignAll, ' ');
      const [whole = '', indent = '', mark = '', key = '', colon = ''] =
        beforeValue.exec(line) ?? [];
      const at = whole.search(oddSign);
      const name = plainKey(key);
      if (at < 0 || !keys.has(name.replaceAll('"', ''))) return [];
      const isTop = oddSign.test(indent) && !opensGroup(before) && !isIndented(before);
      const spaces = isTop ? '' : indent.replaceAll(isHidden, '').replaceAll(oddSignAll, ' ');
      const gap = whole.length < line.length ? ' ' : '';
      return [
        {
          start: here,
          end: here + whole.length,
          insert: `${spaces}${mark}${name}${colon}${gap}`,
          code: 'KEY_SPACE',
          details: [name, codePointName(whole.charAt(at))],
          at: here + at,
          atEnd: here + at + 1,
          isSure: true,
        },
      ];
    });
};
