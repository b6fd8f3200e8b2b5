import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { checksumOf } from '../file-system/checksum.ts';
import type { Problem } from '../content/problem.ts';
import { problemLine } from '../report/line-report.ts';
import { oncePerCause } from '../report/once-per-cause.ts';
import { realPathOf } from '../staging/output-folder.ts';
import { fileOf, sitePaths } from '../url/site-path.ts';
import { unapprovedReport } from './held-back-report.ts';

/*
 * The problems that a build held back are reported again when its site is published. The note is
 * beside the output folder, not in it: a site is copied to its host whole, and the public must not
 * read the problems of an unpublished text.
 */

/** The note beside an output folder: the problems of one built site. */
interface HeldBackNote {
  /** SHA-256 of the site's manifest, so that a note about another build is ignored. */
  readonly manifest: string;
  readonly files: number;
  readonly lines: readonly string[];
  /** The report about articles that lack an approval. */
  readonly unapproved: string;
}

const noteOf = async (output: string): Promise<string> => {
  const folder = await realPathOf(output);
  return join(dirname(folder), `.${basename(folder)}.held-back.json`);
};

const manifestSign = async (output: string): Promise<string> =>
  checksumOf(await readFile(join(output, fileOf(sitePaths.siteManifest)))).sha256;

/** The problems of the held-back files: their own, and those that they cause elsewhere. */
const faultsOfHeld = (problems: readonly Problem[]): { files: number; lines: string[] } => {
  const held = new Set(problems.flatMap(({ code, file }) => (code === 'HELD_BACK' ? file : [])));
  const isOfHeld = ({ file, severity, code, hangsOn = [] }: Problem): boolean =>
    severity !== 'note' &&
    code !== 'HELD_BACK' &&
    (held.has(file) || hangsOn.some((each) => held.has(each)));
  return { files: held.size, lines: oncePerCause(problems.filter(isOfHeld)).map(problemLine) };
};

/**
 * Writes the note about held-back files beside a built site; none if no file was held back.
 *
 * @param output the folder of the site
 */
export const writeHeldBack = async (
  output: string,
  problems: readonly Problem[],
): Promise<void> => {
  const { files, lines } = faultsOfHeld(problems);
  const note = await noteOf(output);
  const unapproved = unapprovedReport(problems);
  if (files === 0 && unapproved === '') return rm(note, { force: true });
  const text: HeldBackNote = { manifest: await manifestSign(output), files, lines, unapproved };
  await writeFile(note, `${JSON.stringify(text, null, 2)}\n`);
};

const parsedNote = async (output: string): Promise<Partial<HeldBackNote>> => {
  try {
    return JSON.parse(await readFile(await noteOf(output), 'utf8')) as Partial<HeldBackNote>;
  } catch {
    /** The note is missing or damaged: the build has already reported everything. */
    return {};
  }
};

/**
 * The report of a publication about the files that its build held back; empty if there are none.
 */
export const readHeldBack = async (output: string): Promise<string> => {
  const { manifest, files = 0, lines, unapproved = '' } = await parsedNote(output);
  if (!Array.isArray(lines) || manifest !== (await manifestSign(output))) return '';
  const shown = lines.map((line) => `  ${String(line)}\n`).join('');
  const faulty = files === 0 ? '' : `Bản này giữ lại, chưa đăng ${files} tệp có lỗi:\n${shown}`;
  return faulty + unapproved;
};
