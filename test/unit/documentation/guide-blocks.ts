import { readFile } from 'node:fs/promises';

/** A block of code in the editors' guide. */
export interface GuideBlock {
  /** Its kind: the first word after the fence, such as `noi-dung` or `words.yaml`. */
  readonly kind: string;
  /** The codes of its faults; empty if it is valid. */
  readonly faults: readonly string[];
  /** Line of its fence, from 1. */
  readonly line: number;
  /** Its lines, without the indentation of the fence. */
  readonly text: string;
}

const fence = /^( *)```(.*)\n([^]*?)^ *```$/gmu;

/** The code blocks of the editors' guide, in order. */
export const guideBlocks = (guide: string): GuideBlock[] =>
  [...guide.matchAll(fence)].map(({ 1: indent = '', 2: info = '', 3: text = '', index }) => {
    const [kind = '', ...faults] = info.split(' ').filter((word) => word !== '');
    const line = guide.slice(0, index).split('\n').length;
    return { kind, faults, line, text: text.replaceAll(new RegExp(`^${indent}`, 'gmu'), '') };
  });

export const readGuide = (): Promise<string> => readFile('docs/huong-dan-bien-tap.md', 'utf8');

/** The words in backquotes of a cell. */
const examplesIn = (cell: string): string[] =>
  [...cell.matchAll(/`([^`]+)`/gu)].map(([, words = '']) => words.replaceAll(String.raw`\|`, '|'));

/** The examples in each row of the table with this header, cell by cell. */
export const guideTable = (guide: string, head: string): string[][][] => {
  const from = guide.indexOf(`\n${head}\n`);
  if (from < 0) throw new Error(`test: the guide has no table "${head}"`);
  const [rows = ''] = guide.slice(from + 1).split('\n\n');
  return rows
    .split('\n')
    .slice(2)
    .map((row) =>
      row
        .split(/(?<!\\)\|/u)
        .slice(1, -1)
        .map(examplesIn),
    );
};
