import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { checksumOf } from '../file-system/checksum.ts';
import type { Problem } from '../content/problem.ts';
import { problemLine } from '../report/line-report.ts';
import { oncePerCause } from '../report/once-per-cause.ts';
import { realPathOf } from '../staging/output-folder.ts';
import { fileOf, sitePaths } from '../url/site-path.ts';

/*
 * What a build held back is told again when its site is published. It stands beside the output folder, not in
 * it: a site is copied to its host whole, and nobody outside may read what is wrong with an unpublished text.
 */

/** What stands beside an output folder: the faults of one built site. */
interface HeldBackNote {
  /** SHA-256 of the site's manifest, so that a note about another build is not believed. */
  readonly manifest: string;
  readonly files: number;
  readonly lines: readonly string[];
}

const noteOf = async (output: string): Promise<string> => {
  const folder = await realPathOf(output);
  return join(dirname(folder), `.${basename(folder)}.held-back.json`);
};

const manifestSign = async (output: string): Promise<string> =>
  checksumOf(await readFile(join(output, fileOf(sitePaths.siteManifest)))).sha256;

/** The faults of what was held back: its own, and those elsewhere that hang on it. */
const faultsOfHeld = (problems: readonly Problem[]): { files: number; lines: string[] } => {
  const held = new Set(problems.flatMap(({ code, file }) => (code === 'HELD_BACK' ? file : [])));
  const isOfHeld = ({ file, severity, code, hangsOn = [] }: Problem): boolean =>
    severity !== 'note' &&
    code !== 'HELD_BACK' &&
    (held.has(file) || hangsOn.some((each) => held.has(each)));
  return { files: held.size, lines: oncePerCause(problems.filter(isOfHeld)).map(problemLine) };
};

/**
 * Leaves beside a built site what its build held back; nothing where nothing was.
 *
 * @param output the folder of the site
 */
export const writeHeldBack = async (
  output: string,
  problems: readonly Problem[],
): Promise<void> => {
  const { files, lines } = faultsOfHeld(problems);
  const note = await noteOf(output);
  if (files === 0) return rm(note, { force: true });
  const text: HeldBackNote = { manifest: await manifestSign(output), files, lines };
  await writeFile(note, `${JSON.stringify(text, null, 2)}\n`);
};

const parsedNote = async (output: string): Promise<Partial<HeldBackNote>> => {
  try {
    return JSON.parse(await readFile(await noteOf(output), 'utf8')) as Partial<HeldBackNote>;
  } catch {
    /** There is none, or it is damaged: the build has told all that it would say. */
    return {};
  }
};

/** What a publication says of the files that its build held back; empty where there are none. */
export const readHeldBack = async (output: string): Promise<string> => {
  const { manifest, files = 0, lines } = await parsedNote(output);
  if (!Array.isArray(lines) || manifest !== (await manifestSign(output))) return '';
  const shown = lines.map((line) => `  ${String(line)}\n`).join('');
  return `Bản này giữ lại, chưa đăng ${files} tệp có lỗi:\n${shown}`;
};
