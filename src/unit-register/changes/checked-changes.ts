import { EditError } from '../../content/edit/yaml-spans.ts';
import { newProblems } from '../../content/parse/new-problems.ts';
import type { Problem } from '../../content/problem.ts';
import type { Unit } from '../../content/schema/unit-schema.ts';
import type { SourceFile } from '../../content/read/source-file.ts';
import type { UnitChange } from './unit-change.ts';
import { withUnitChanges } from './write-changes.ts';

export const unitsFile = 'units.yaml';

/** The text of the register after some changes, and the faults that the content would have then. */
export interface CheckedChanges {
  readonly before: string;
  readonly after: string;
  /** New errors, which the content does not have now. */
  readonly errors: readonly Problem[];
  /** New warnings. */
  readonly warnings: readonly Problem[];
}

/**
 * Makes the new text of the register and checks the whole content with it; nothing is written.
 *
 * @param files all files of the content
 * @param label the name of the content folder
 * @throws EditError if the register has a form that cannot be edited by lines
 */
export const checkedChanges = (
  files: readonly SourceFile[],
  label: string,
  units: readonly Unit[],
  changes: readonly UnitChange[],
): CheckedChanges => {
  const bytes = files.find(({ path }) => path === unitsFile)?.bytes ?? new Uint8Array();
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const after = withUnitChanges(before, units, changes);
  if (after.length > 0 && changes.length > 0 && after === before) {
    throw new EditError('nothing was changed');
  }
  const fresh = newProblems(files, label, unitsFile, after);
  return {
    before,
    after,
    errors: fresh.filter(({ severity }) => severity === 'error'),
    warnings: fresh.filter(({ severity }) => severity === 'warning'),
  };
};
