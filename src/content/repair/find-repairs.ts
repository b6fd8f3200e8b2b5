import { fileParts } from '../parse/front-matter.ts';
import { conflictRepairs } from './conflict-repairs.ts';
import { controlSignRepairs } from './control-sign-repairs.ts';
import { foreignFenceRepairs } from './foreign-fence-repairs.ts';
import { fieldLineRepairs } from './field-line-repairs.ts';
import { fenceRepairs } from './fence-repairs.ts';
import { garbledRepairs } from './garbled-repairs.ts';
import { keySpaceRepairs } from './key-space-repairs.ts';
import { lineRepairs } from './line-repairs.ts';
import { listMarkRepairs } from './list-mark-repairs.ts';
import type { Repair } from './repair.ts';
import { secondArticleRepairs } from './second-article-repairs.ts';
import { applyEdits, originalOffset } from './text-edit.ts';

/**
 * Finds faults in a text after mending the earlier ones; returns them with positions in the
 * original text.
 */
const behind = (
  written: string,
  earlier: readonly Repair[],
  find: (mended: string) => readonly Repair[],
): Repair[] => {
  const back = (offset: number): number => originalOffset(earlier, offset);
  const later = find(applyEdits(written, earlier)).map((repair) => ({
    ...repair,
    start: back(repair.start),
    end: back(repair.end),
    at: back(repair.at),
  }));
  return [...earlier, ...later].toSorted(inOrder);
};

const isInsertion = ({ start, end }: Repair): number => (start === end ? 1 : 0);

/**
 * By position; at the same position an insertion first, then the edit whose text contains the
 * others.
 */
const inOrder = (a: Repair, b: Repair): number =>
  a.start - b.start || isInsertion(b) - isInsertion(a) || b.end - a.end;

/** Faults that hide what the editor wrote, and are therefore mended first. */
const wholeTextRepairs = (written: string): Repair[] =>
  behind(written, behind(written, conflictRepairs(written), garbledRepairs), controlSignRepairs);

type FindInYaml = typeof lineRepairs;

const inFrontMatter =
  (find: FindInYaml, keys: ReadonlySet<string>) =>
  (mended: string): Repair[] => {
    const parts = fileParts(mended);
    return parts ? find(mended, parts.yamlStart, parts.yamlEnd, keys) : [];
  };

/**
 * Every fault of form in an article or page, sorted by position: first those of the whole text
 * (conflicts, garbled letters, control characters), then front matter in another language, its
 * fences, further articles in the file, and the lines between the fences.
 *
 * @param keys every key that the front matter may have, at any depth
 */
export const articleRepairs = (written: string, keys: ReadonlySet<string>): Repair[] => {
  const inYaml = behind(written, wholeTextRepairs(written), foreignFenceRepairs);
  const fenced = behind(written, inYaml, fenceRepairs);
  const single = behind(written, fenced, secondArticleRepairs);
  /** YAML that was made from another language has no faults of form, and those of its fields show later. */
  if (single.some(({ code }) => code === 'FENCE_LANGUAGE')) return single;
  const spaced = behind(written, single, inFrontMatter(keySpaceRepairs, keys));
  const listed = behind(written, spaced, inFrontMatter(listMarkRepairs, keys));
  const lined = behind(written, listed, inFrontMatter(lineRepairs, keys));
  return behind(written, lined, inFrontMatter(fieldLineRepairs, keys));
};

/** Every fault of form in a register, whose whole text is YAML. */
export const registerRepairs = (written: string, keys: ReadonlySet<string>): Repair[] => {
  const inYaml =
    (find: FindInYaml) =>
    (mended: string): Repair[] =>
      find(mended, 0, mended.length, keys);
  const spaced = behind(written, wholeTextRepairs(written), inYaml(keySpaceRepairs));
  return behind(written, behind(written, spaced, inYaml(listMarkRepairs)), inYaml(lineRepairs));
};
