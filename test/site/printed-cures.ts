import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ifThere } from '../../src/file-system/if-there.ts';

/** What only the editor knows, and what is printed asks for. */
export interface EditorKnows {
  /** The new id of an entry that was renamed. */
  readonly newId?: string;
  /** The right years of a term that was corrected. */
  readonly term?: string;
}

/** A refusal as it is printed: the cure's sentence, and the lines that follow it. */
interface PrintedCure {
  readonly hint: string;
  readonly lines: readonly string[];
}

const curesIn = (printed: string): PrintedCure[] =>
  [...printed.matchAll(/^ {4}Cách sửa: (.+)\n((?: {7}.*\n)*)/gmu)].map(
    ([, hint = '', lines = '']) => ({
      hint,
      lines: lines
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => line.slice(7)),
    }),
  );

const filled = (line: string, { term = '' }: EditorKnows): string =>
  line.replace('YYYY-MM-DD', '2020-05-01').replace('…', 'Lý do').replace('NĂM-NĂM', term);

/** Adds lines to a file; a list that is there already gets the new entries alone. */
const withLines = (text: string, at: number, lines: readonly string[]): string => {
  const [head = '', ...entries] = lines;
  const there = text.indexOf(`\n${head}\n`);
  if (entries.length > 0 && there >= 0) {
    const end = there + head.length + 2;
    return `${text.slice(0, end)}${entries.join('\n')}\n${text.slice(end)}`;
  }
  return `${text.slice(0, at)}${lines.join('\n')}\n${text.slice(at)}`;
};

const place = (text: string, hint: string, newId: string | undefined) => {
  if (hint.includes('phần khai báo đầu tệp')) return { at: 4, indent: '' };
  const entry = newId !== undefined && hint.includes('vào mục mang mã mới');
  const id = `- id: ${newId}\n`;
  return entry
    ? { at: text.indexOf(id) + id.length, indent: '    ' }
    : { at: text.length, indent: '' };
};

/** The last file that a sentence names before its lines. */
const fileIn = (hint: string, fallback: string): string =>
  /(?:đầu tệp|vào cuối|mục mang mã mới trong|thêm các dòng sau vào|thêm dòng sau vào|ghi lại các dòng sau vào) (content\/[\w./-]+\w)/u.exec(
    hint,
  )?.[1] ??
  [...hint.matchAll(/content\/[\w./-]+\w/gu)].at(-1)?.[0] ??
  fallback;

/** Applies the first cure of a refused publication to the content; answers the words for the next commands. */
export const applyPublishCure = async (
  printed: string,
  folder: string,
  knows: EditorKnows,
): Promise<{ readonly build: string[]; readonly publish: string[] }> => {
  const [cure] = curesIn(printed);
  if (!cure) throw new Error(`no cure in: ${printed}`);
  const { hint } = cure;
  const live = /npm run build -- --live (.+)$/u.exec(hint)?.[1];
  if (live !== undefined) return { build: ['--live', live], publish: [] };
  if (hint.includes('--samples-off')) return { build: [], publish: ['--samples-off'] };
  const lines = cure.lines.map((line) => filled(line, knows));
  if (lines.length === 0) throw new Error(`no lines to apply: ${hint}`);
  const file = join(folder, fileIn(hint, ''));
  const text = (await ifThere(readFile(file, 'utf8'))) ?? '';
  const { at, indent } = place(text, hint, knows.newId);
  await writeFile(
    file,
    withLines(
      text,
      at,
      lines.map((line) => indent + line),
    ),
  );
  return { build: [], publish: [] };
};

/** Applies every value that a refused build proposes; answers how many there were. */
export const applyBuildCures = async (printed: string): Promise<number> => {
  const proposals = [
    ...printed.matchAll(/^(\S*content\/[^:\s]+):(\d+):(\d+) lỗi .*ý bạn là "([^"]+)"\?/gmu),
  ];
  for (const [, name = '', line = '', column = '', value = ''] of proposals) {
    const file = resolve(name);
    const rows = (await readFile(file, 'utf8')).split('\n');
    const row = rows[Number(line) - 1] ?? '';
    rows[Number(line) - 1] = row.slice(0, Number(column) - 1) + value;
    await writeFile(file, rows.join('\n'));
  }
  return proposals.length;
};
