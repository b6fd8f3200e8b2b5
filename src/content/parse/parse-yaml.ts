import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type DocumentOptions,
  type Node,
  type ParseOptions,
  type SchemaOptions,
  type YAMLError,
} from 'yaml';
import { problem, type Place, type Problem } from '../problem.ts';

/** A path of keys in YAML: `['related', 2, 'title']`. */
export type YamlPath = readonly (string | number)[];

/** Finds the position of a value in its file. */
export interface Locator {
  /** The position of the value at a path, or of the nearest value around it. */
  readonly valueAt: (path: YamlPath) => Place;
  /** The position of a key in the mapping at a path. */
  readonly keyAt: (path: YamlPath, key: string) => Place;
}

type Extent = readonly [start: number, end: number];

export interface ParsedYaml extends Locator {
  /** Plain value; meaningful only if the YAML is readable. */
  readonly value: unknown;
  readonly isReadable: boolean;
  readonly problems: readonly Problem[];
  /** The extent of the value at a path, with its quotation marks; offsets refer to the YAML. */
  readonly spanAt: (path: YamlPath) => Extent | undefined;
}

type PlaceOf = (start: number, end?: number) => Place;

const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** The offsets of opening and closing quotation marks and brackets, inner ones after outer ones. */
const closablesOf = (document: Document.Parsed): Extent[] => {
  const closables: Extent[] = [];
  visit(document, {
    Node: (_key, node) => {
      const isClosable = isCollection(node) ? node.flow : isScalar(node) && node.type !== 'PLAIN';
      if (isClosable && node.range) closables.push([node.range[0], node.range[1]]);
    },
  });
  return closables;
};

const syntaxProblem = (
  error: YAMLError,
  closables: readonly Extent[],
  placeOf: PlaceOf,
  text: string,
): Problem => {
  const [offset] = error.pos;
  const at = placeOf(offset);
  if (/closing .quote| end with a /u.test(error.message)) {
    const unclosed = closables.findLast(([start, end]) => start <= offset && offset <= end);
    return problem('YAML_QUOTE', placeOf(unclosed?.[0] ?? offset));
  }
  switch (error.code) {
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

/** YAML features that content must not use: anchors, aliases, tags, dangerous keys. */
const structureProblems = (document: Document.Parsed, placeOf: PlaceOf): Problem[] => {
  const problems: Problem[] = [];
  visit(document, {
    Node: (_key, node) => {
      const at = placeOf(node.range?.[0] ?? 0);
      if (isAlias(node) || node.anchor !== undefined) problems.push(problem('YAML_ANCHOR', at));
      else if (node.tag !== undefined) problems.push(problem('YAML_TAG', at));
    },
    Pair: (_key, { key }) => {
      if (!isScalar(key))
        problems.push(problem('YAML', placeOf(isNode(key) ? (key.range?.[0] ?? 0) : 0)));
      else if (forbiddenKeys.has(String(key.value))) {
        problems.push(problem('KEY_FORBIDDEN', placeOf(key.range?.[0] ?? 0), String(key.value)));
      }
    },
  });
  return problems;
};

const childOf = (node: unknown, key: string | number): unknown => {
  if (isSeq(node) && typeof key === 'number') return node.items[key];
  if (!isMap(node)) return undefined;
  return node.items.findLast((pair) => isScalar(pair.key) && String(pair.key.value) === String(key))
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

const keyNode = (document: Document.Parsed, path: YamlPath, key: string): Node | null => {
  const map = nearestNode(document, path);
  if (!isMap(map)) return null;
  const pair = map.items.find(
    (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key,
  );
  return isScalar(pair?.key) ? pair.key : null;
};

const scalarSpan = (document: Document.Parsed, path: YamlPath): Extent | undefined => {
  const parent = nearestNode(document, path.slice(0, -1));
  const node = childOf(parent, path.at(-1) ?? '');
  return isScalar(node) && node.range ? [node.range[0], node.range[1]] : undefined;
};

/** From the first to after the last character of a node, limited to its first line. */
const extentOf = (node: Node | null, yaml: string): [number, number] => {
  const [start, end] = node?.range ?? [0, 0];
  if (!isScalar(node)) return [start, start];
  const lineEnd = yaml.indexOf('\n', start);
  return [start, lineEnd < 0 ? end : Math.min(end, lineEnd)];
};

/** Keys that occur twice in one mapping, each at its second position. */
const repeatedKeys = (document: Document.Parsed, placeOf: PlaceOf): Problem[] => {
  const problems: Problem[] = [];
  visit(document, {
    Map: (_key, { items }) => {
      const first = new Map<string, number>();
      for (const { key } of items) {
        if (!isScalar(key) || !key.range) continue;
        const name = String(key.value);
        const at = placeOf(key.range[0], key.range[1]);
        const line = first.get(name);
        if (line === undefined) first.set(name, at.line);
        else problems.push(problem('KEY_TWICE', at, name, line));
      }
    },
  });
  return problems;
};

/** `repeatedKeys` reports repeated keys. */
const options = {
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  uniqueKeys: false,
  prettyErrors: false,
  /** With `silent`, a second document would be dropped without an error. */
  logLevel: 'error',
} satisfies ParseOptions & DocumentOptions & SchemaOptions;

/** The parser's errors, at most one for each line, because further ones follow from the first. */
const syntaxProblems = (document: Document.Parsed, placeOf: PlaceOf, text: string): Problem[] => {
  const errors = [...document.errors, ...document.warnings];
  if (errors.length === 0) return [];
  const faultyLines = new Set<number>();
  const closables = closablesOf(document);
  return errors.flatMap((error) => {
    const { line } = placeOf(error.pos[0]);
    if (faultyLines.has(line)) return [];
    faultyLines.add(line);
    return [syntaxProblem(error, closables, placeOf, text)];
  });
};

/**
 * Parses YAML into a plain value whose parts can be located. A repeated key does not prevent
 * reading the rest: the last one counts.
 *
 * @param placeOf the position of a part of the YAML, by its offsets
 */
export const parseYaml = (yaml: string, placeOf: PlaceOf): ParsedYaml => {
  const placeOfNode = (node: Node | null): Place => placeOf(...extentOf(node, yaml));
  try {
    const document = parseDocument(yaml, options);
    const problems = [
      ...syntaxProblems(document, placeOf, yaml),
      ...repeatedKeys(document, placeOf),
    ];
    const isReadable = problems.every(({ code }) => code === 'KEY_TWICE');
    if (isReadable) problems.push(...structureProblems(document, placeOf));
    const isPlain = problems.every(({ code }) => code === 'KEY_TWICE');
    return {
      value: isPlain ? (document.toJS({ maxAliasCount: 0 }) as unknown) : undefined,
      isReadable: isPlain,
      problems,
      valueAt: (path) => placeOfNode(nearestNode(document, path)),
      keyAt: (path, key) => placeOfNode(keyNode(document, path, key)),
      spanAt: (path) => scalarSpan(document, path),
    };
  } catch {
    const start = placeOf(0);
    const problems = [problem('YAML', start)];
    return {
      value: undefined,
      isReadable: false,
      problems,
      valueAt: () => start,
      keyAt: () => start,
      spanAt: () => undefined,
    };
  }
};
