import type { Repair } from './repair.ts';

/** Word processors replace the `-` of a list entry by a long dash or a dot. */
export const oddListMark = /^(\s*)([‐‑‒–—−•·])(\s+)(?=\S)/u;

/** A correct mark beside characters that only look like spaces. */
const oddSpaces = /^(\s*)(-)(\s+)(?=\S)/u;
const isPlain = (spaces: string): boolean => /^[ \t]*$/u.test(spaces);

/** Whether a line may come before an entry of a list: its key, or a part of another entry. */
const opensList = (line: string): boolean => /:\s*$|^\s*[-‐‑‒–—−•·]\s|^\s+\S/u.test(line);

/**
 * Entries of YAML lists that begin with a sign that only looks like `-`, or with characters beside it that
 * only look like spaces: one fault a line.
 *
 * @param from offset of the first letter of the YAML; must begin a line
 */
export const listMarkRepairs = (text: string, from: number, to: number): Repair[] => {
  let start = from;
  let above = '';
  return text
    .slice(from, to)
    .split('\n')
    .flatMap((line): Repair[] => {
      const here = start;
      start += line.length + 1;
      const before = above;
      if (line.trim() !== '') above = line;
      const [whole, indent = '', sign = '', gap = ''] =
        oddListMark.exec(line) ?? oddSpaces.exec(line) ?? [];
      if (whole === undefined || !opensList(before)) return [];
      if (sign === '-' && isPlain(indent + gap)) return [];
      const at = here + indent.length;
      return [
        {
          start: here,
          end: here + whole.length,
          insert: `${indent.replaceAll(/[^\t]/gu, ' ')}- `,
          code: 'YAML_DASH',
          details: [sign],
          at,
          atEnd: at + 1,
          isSure: true,
        },
      ];
    });
};
