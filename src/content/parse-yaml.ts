import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type DocumentOptions,
  type Node,
  type ParseOptions,
  type SchemaOptions,
  type YAMLError,
} from 'yaml';
import { problem, type Place, type Problem } from './problem.ts';

/** Keys into YAML: `['related', 2, 'title']`. */
export type YamlPath = readonly (string | number)[];

/** Tells where in its file a value stands. */
export interface Locator {
  /** The place of the value at a path, or of the nearest value around it. */
  readonly valueAt: (path: YamlPath) => Place;
  /** The place of a key in the mapping at a path. */
  readonly keyAt: (path: YamlPath, key: string) => Place;
}

export interface ParsedYaml extends Locator {
  /** Plain value; `undefined` when there are problems. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

type PlaceOf = (offset: number) => Place;

const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Where the quotation mark or bracket stands that is still open at an offset. */
const openedAt = (document: Document.Parsed, offset: number): number => {
  let opened = offset;
  visit(document, {
    Node: (_key, node) => {
      const isClosable = isCollection(node) ? node.flow : isScalar(node) && node.type !== 'PLAIN';
      const [start, end] = node.range ?? [0, -1];
      if (isClosable && start <= offset && offset <= end) opened = start;
    },
  });
  return opened;
};

const syntaxProblem = (
  error: YAMLError,
  document: Document.Parsed,
  placeOf: PlaceOf,
  text: string,
): Problem => {
  const [offset] = error.pos;
  const at = placeOf(offset);
  if (/closing .quote| end with a /u.test(error.message)) {
    return problem('YAML_QUOTE', placeOf(openedAt(document, offset)));
  }
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return problem('KEY_TWICE', at, /^[^:\n]*/u.exec(text.slice(offset))?.[0].trim() ?? '');
    case 'TAB_AS_INDENT':
      return problem('YAML_TAB', at);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return problem(/^[^\n]*:/u.test(text.slice(offset)) ? 'YAML_COLON' : 'YAML_INDENT', at);
    case 'MISSING_CHAR':
      return problem('YAML', at);
    case 'BAD_INDENT':
    case 'MULTILINE_IMPLICIT_KEY':
      return problem('YAML_INDENT', at);
    case 'BAD_SCALAR_START':
      return problem('YAML_START', at);
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
    case 'MULTIPLE_ANCHORS':
      return problem('YAML_ANCHOR', at);
    case 'TAG_RESOLVE_FAILED':
    case 'MULTIPLE_TAGS':
      return problem('YAML_TAG', at);
    default:
      return problem('YAML', at);
  }
};

/** What plain YAML allows and content must not use: anchors, aliases, tags, perilous keys. */
const structureProblems = (document: Document.Parsed, placeOf: PlaceOf): Problem[] => {
  const problems: Problem[] = [];
  visit(document, {
    Node: (_key, node) => {
      const at = placeOf(node.range?.[0] ?? 0);
      if (isAlias(node) || node.anchor !== undefined) problems.push(problem('YAML_ANCHOR', at));
      else if (node.tag !== undefined) problems.push(problem('YAML_TAG', at));
    },
    Pair: (_key, { key }) => {
      if (!isScalar(key)) problems.push(problem('YAML', placeOf(isNode(key) ? (key.range?.[0] ?? 0) : 0)));
      else if (forbiddenKeys.has(String(key.value))) {
        problems.push(
          problem('KEY_FORBIDDEN', placeOf(key.range?.[0] ?? 0), String(key.value)),
        );
      }
    },
  });
  return problems;
};

const childOf = (node: unknown, key: string | number): unknown => {
  if (isSeq(node) && typeof key === 'number') return node.items[key];
  if (!isMap(node)) return undefined;
  return node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key))
    ?.value;
};

const nearestNode = (document: Document.Parsed, path: YamlPath): Node | null => {
  let nearest: Node | null = document.contents;
  for (const key of path) {
    const child = childOf(nearest, key);
    if (!isNode(child)) return nearest;
    nearest = child;
  }
  return nearest;
};

const keyOffset = (document: Document.Parsed, path: YamlPath, key: string): number | undefined => {
  const map = nearestNode(document, path);
  if (!isMap(map)) return undefined;
  const pair = map.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
};

/** Uniqueness is by text: `1` and `"1"` would become one key of the plain object. */
const options = {
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  uniqueKeys: (a, b) => isScalar(a) && isScalar(b) && String(a.value) === String(b.value),
  prettyErrors: false,
  /** With `silent` a second document would be dropped without an error. */
  logLevel: 'error',
} satisfies ParseOptions & DocumentOptions & SchemaOptions;

/** One fault of form a line: the parser's further ones follow from the first. */
const eachOnce = (problems: readonly Problem[]): Problem[] => {
  const faultyLines = new Set<number>();
  return problems.filter(({ line, code }) => {
    const isFirst = code === 'KEY_TWICE' || !faultyLines.has(line);
    faultyLines.add(line);
    return isFirst;
  });
};

/**
 * Parses the YAML of a file into a plain value whose parts can be found again.
 *
 * @param file the file's name for problems
 * @param firstLine the line of the file on which the YAML begins, counted from 1
 */
export const parseYaml = (text: string, file: string, firstLine: number): ParsedYaml => {
  const lines = new LineCounter();
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const start: Place = { file, line: firstLine, column: 1 };
  try {
    const document = parseDocument(text, { ...options, lineCounter: lines });
    const problems = eachOnce(
      [...document.errors, ...document.warnings].map((fault) =>
        syntaxProblem(fault, document, placeOf, text),
      ),
    );
    if (problems.length === 0) problems.push(...structureProblems(document, placeOf));
    return {
      value: problems.length === 0 ? (document.toJS({ maxAliasCount: 0 }) as unknown) : undefined,
      problems,
      valueAt: (path) => placeOf(nearestNode(document, path)?.range?.[0] ?? 0),
      keyAt: (path, key) => placeOf(keyOffset(document, path, key) ?? 0),
    };
  } catch {
    return {
      value: undefined,
      problems: [problem('YAML', start)],
      valueAt: () => start,
      keyAt: () => start,
    };
  }
};
