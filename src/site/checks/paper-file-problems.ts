import type { Locator } from '../../content/parse/parse-yaml.ts';
import type { Problem } from '../../content/problem.ts';
import type { Congress } from '../../content/schema/congress-schema.ts';
import { missingFile, type MediaTargets } from './media-field-problems.ts';

/** Papers of congresses whose file is missing from `media/`. */
export const paperFileProblems = (
  congresses: readonly Congress[],
  targets: MediaTargets,
  locator: Locator | undefined,
): Problem[] =>
  congresses.flatMap(({ papers }, place) =>
    papers.flatMap(({ file }, index) => {
      if (file === undefined || !locator) return [];
      const at = locator.valueAt(['congresses', place, 'papers', index, 'file']);
      return missingFile(file, at, targets) ?? [];
    }),
  );
