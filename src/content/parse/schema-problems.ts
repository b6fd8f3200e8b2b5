import type { z } from 'zod';
import { readWrittenMoment } from '../../dates/written-moment.ts';
import { slugOf } from '../../url/slug.ts';
import { faults, type FaultCode } from '../faults/catalogue.ts';
import { momentFor } from '../faults/field-faults.ts';
import { nearestIn, type Nearest } from '../nearest.ts';
import type { Locator, YamlPath } from './parse-yaml.ts';
import { yesNoMeant } from '../faults/yes-no-meant.ts';
import { problem, withReplacement, type Problem } from '../problem.ts';
import { linesFor } from './field-lines.ts';
import { counterpartOf } from './foreign-keys.ts';

type Issue = z.core.$ZodIssue;

const pathOf = (issue: Issue): YamlPath =>
  issue.path.map((key) => (typeof key === 'number' ? key : String(key)));

const fieldOf = (path: YamlPath): string => path.findLast((key) => typeof key === 'string') ?? '';

const valueIn = (value: unknown, path: YamlPath): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<string | number, unknown>)[key]
        : undefined,
    value,
  );

/** The issues of the union member whose outer type matches, because that one is meant. */
const unfold = (issue: Issue): readonly Issue[] => {
  if (issue.code !== 'invalid_union') return [issue];
  const fitting = issue.errors.find((issues) =>
    issues.every(({ code, path }) => code !== 'invalid_type' || path.length > 0),
  );
  const chosen = fitting ?? issue.errors[0] ?? [];
  return chosen.flatMap((inner) => unfold({ ...inner, path: [...issue.path, ...inner.path] }));
};

const isFieldFault = (message: string): message is FaultCode => Object.hasOwn(faults, message);

/** The keys that a schema knows. */
export interface SchemaKeys {
  readonly topLevel: readonly string[];
  readonly all: ReadonlySet<string>;
  /** Keys on unreadable lines, which are not missing. */
  readonly unread: ReadonlySet<string>;
}

/** The Vietnamese names that editors use for fields. */
const keysByName: ReadonlyMap<string, string> = new Map([
  ['tieu-de', 'title'],
  ['ten-bai', 'title'],
  ['sapo', 'standfirst'],
  ['tom-tat', 'standfirst'],
  ['ngay', 'date'],
  ['ngay-dang', 'date'],
  ['cap-nhat', 'updated'],
  ['chuyen-muc', 'category'],
  ['don-vi', 'unit'],
  ['dai-hoi', 'congress'],
  ['dong-su-kien', 'thread'],
  ['nguon', 'byline'],
  ['tac-gia', 'byline'],
  ['bai-lien-quan', 'related'],
  ['lien-quan', 'related'],
  ['am-thanh', 'audio'],
  ['nhap', 'draft'],
  ['ban-nhap', 'draft'],
  ['mau', 'sample'],
  ['so', 'number'],
  ['so-ky-hieu', 'number'],
  ['loai', 'kind'],
  ['loai-van-ban', 'kind'],
  ['co-quan', 'issuer'],
  ['co-quan-ban-hanh', 'issuer'],
  ['ngay-ban-hanh', 'issued'],
  ['ngay-hieu-luc', 'inForce'],
  ['trich-yeu', 'abstract'],
  ['nguoi-ky', 'signer'],
  ['thay-the', 'replaces'],
  ['sua-doi', 'amends'],
]);

/** The key that was most likely meant by an unknown one. */
const keyMeant = (
  key: string,
  path: YamlPath,
  { topLevel, all }: SchemaKeys,
): Nearest | undefined => {
  const named = keysByName.get(slugOf(key));
  const choices = path.length === 0 ? topLevel : [...all];
  return named !== undefined && choices.includes(named)
    ? { choice: named, isNearCertain: true }
    : nearestIn(choices)(key);
};

/** A problem and its field. */
interface Found {
  readonly reported: Problem;
  readonly path: YamlPath;
}

/** The right form of a date, or of a yes or no, that is in another form but unambiguous. */
const replacementFor = (code: FaultCode, field: string, value: unknown): string | undefined => {
  if (code === 'FIELD_YES_NO') return yesNoMeant(value);
  if ((code !== 'DATE' && code !== 'TIME') || typeof value !== 'string') return undefined;
  const reading = readWrittenMoment(value);
  return reading && !reading.overflow ? momentFor(field, reading) : undefined;
};

/** Whether a field accepts the value of its counterpart in another system. */
const takesValue = (field: string, value: unknown, line: string | undefined): boolean => {
  if (['authors', 'aliases'].includes(field)) return Array.isArray(value);
  if (field === 'category') return typeof value === 'string' && !/[,;]/u.test(value);
  return line !== undefined && field !== 'draft';
};

/** A field of another system at the top of the file, with its counterpart on this site. */
const foreignKey = (
  key: string,
  path: YamlPath,
  input: unknown,
  locator: Locator,
  { topLevel }: SchemaKeys,
): Found | undefined => {
  if (path.length > 0 || !topLevel.includes('category')) return undefined;
  const value = valueIn(input, [key]);
  const { field, line } = counterpartOf(key, value) ?? { field: null };
  if (field === null) return undefined;
  const isThere = field !== undefined && valueIn(input, [field]) !== undefined;
  const at = locator.keyAt(path, key);
  const reported = problem('KEY_FOREIGN', at, key, field, line, isThere);
  /** The value under the right key is mended like any other. */
  const isSure = field !== undefined && !isThere && takesValue(field, value, line);
  return {
    reported: withReplacement(reported, isSure && field),
    path: field === undefined ? [key] : [field],
  };
};

/** The problems of values that do not match a schema, each at its value or key. */
export const schemaProblems = (
  error: z.ZodError,
  input: unknown,
  locator: Locator,
  keys: SchemaKeys,
): Problem[] => {
  const found = error.issues.flatMap(unfold).flatMap((issue): Found[] => {
    const path = pathOf(issue);
    const field = fieldOf(path);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key): Found => {
        const foreign = foreignKey(key, path, input, locator, keys);
        if (foreign) return foreign;
        const near = keyMeant(key, path, keys);
        const isThere = near !== undefined && valueIn(input, [...path, near.choice]) !== undefined;
        const at = locator.keyAt(path, key);
        const reported = problem('KEY_UNKNOWN', at, key, near?.choice, isThere);
        const mended = withReplacement(reported, !isThere && near?.isNearCertain && near.choice);
        return { reported: mended, path: near ? [...path, near.choice] : path };
      });
    }
    const value = valueIn(input, path);
    if (value === undefined) {
      const reported = problem('FIELD_MISSING', locator.valueAt(path.slice(0, -1)), field);
      return [{ reported, path }];
    }
    const at = locator.valueAt(path);
    if (value === null) return [{ reported: problem('FIELD_EMPTY', at, field), path }];
    const code = isFieldFault(issue.message) ? issue.message : 'FIELD_VALUE';
    const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : [];
    const reported = /^FIELD_(?:LIST|GROUP|ONE)$/u.test(code)
      ? problem(code as 'FIELD_LIST', at, field, linesFor(code, field, value, path.length > 1))
      : problem(code as 'FIELD_VALUE', at, field, value, allowed);
    return [{ reported: withReplacement(reported, replacementFor(code, field, value)), path }];
  });
  /** A field that exists under a misspelled name, or that cannot be read, is not missing. */
  const misspelled = new Set(
    found.flatMap(({ reported, path }) =>
      reported.code === 'KEY_UNKNOWN' || reported.code === 'KEY_FOREIGN'
        ? [JSON.stringify(path)]
        : [],
    ),
  );
  return found
    .filter(
      ({ reported, path }) =>
        !/^FIELD_(?:MISSING|EMPTY)$/u.test(reported.code) ||
        !(misspelled.has(JSON.stringify(path)) || keys.unread.has(String(path.at(-1)))),
    )
    .map(({ reported }) => reported);
};
