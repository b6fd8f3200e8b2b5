import { fileParts } from '../parse/front-matter.ts';
import { controlSignRepairs } from './control-sign-repairs.ts';
import { fenceRepairs } from './fence-repairs.ts';
import { lineRepairs } from './line-repairs.ts';
import type { Repair } from './repair.ts';
import { applyEdits, originalOffset } from './text-edit.ts';

/**
 * Finds faults in a text whose earlier faults are mended; returns them as places of the first
 * text.
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
  return [...earlier, ...later].toSorted((a, b) => a.start - b.start || a.end - b.end);
};

/**
 * Every fault of form in an article or page: control characters, then its fences, then the lines
 * between them, in the order of places.
 *
 * @param keys every key that the front matter may have, at any depth
 */
export const articleRepairs = (written: string, keys: ReadonlySet<string>): Repair[] => {
  const clean = controlSignRepairs(written);
  const fenced = behind(written, clean, fenceRepairs);
  return behind(written, fenced, (mended) => {
    const parts = fileParts(mended);
    return parts ? lineRepairs(mended, parts.yamlStart, parts.yamlEnd, keys) : [];
  });
};

/** Every fault of form in a register, which is YAML as a whole. */
export const registerRepairs = (written: string, keys: ReadonlySet<string>): Repair[] =>
  behind(written, controlSignRepairs(written), (mended) =>
    lineRepairs(mended, 0, mended.length, keys),
  );
