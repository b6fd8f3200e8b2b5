import type { z } from 'zod';
import { faults, type FaultCode } from './faults.ts';
import { nearestOf } from './nearest.ts';
import type { Locator, YamlPath } from './parse-yaml.ts';
import { problem, type Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

const pathOf = (issue: Issue): YamlPath => issue.path.map((key) => (typeof key === 'number' ? key : String(key)));

const fieldOf = (path: YamlPath): string => path.findLast((key) => typeof key === 'string') ?? '';

const valueIn = (value: unknown, path: YamlPath): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<string | number, unknown>)[key]
        : undefined,
    value,
  );

/** Of a union's alternatives the one whose outer type fits: its faults are those meant. */
const unfold = (issue: Issue): readonly Issue[] => {
  if (issue.code !== 'invalid_union') return [issue];
  const fitting = issue.errors.find((issues) =>
    issues.every(({ code, path }) => code !== 'invalid_type' || path.length > 0),
  );
  const chosen = fitting ?? issue.errors[0] ?? [];
  return chosen.flatMap((inner) =>
    unfold({ ...inner, path: [...issue.path, ...inner.path] }),
  );
};

const isFieldFault = (message: string): message is FaultCode => Object.hasOwn(faults, message);

/** The problems of values that do not fit a schema, each at its value or key. */
export const schemaProblems = (
  error: z.ZodError,
  input: unknown,
  locator: Locator,
  knownKeys: readonly string[],
): Problem[] =>
  error.issues.flatMap(unfold).flatMap((issue) => {
    const path = pathOf(issue);
    const field = fieldOf(path);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) =>
        problem('KEY_UNKNOWN', locator.keyAt(path, key), key, nearestOf(key, knownKeys)),
      );
    }
    const value = valueIn(input, path);
    if (value === undefined) return [problem('FIELD_MISSING', locator.valueAt(path.slice(0, -1)), field)];
    const at = locator.valueAt(path);
    if (value === null) return [problem('FIELD_EMPTY', at, field)];
    const code = isFieldFault(issue.message) ? issue.message : 'FIELD_VALUE';
    return [problem(code as 'FIELD_VALUE', at, field, value)];
  });
