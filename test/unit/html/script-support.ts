import compatibility from '@mdn/browser-compat-data' with { type: 'json' };
import type {
  BrowserName,
  Identifier,
  SimpleSupportStatement,
} from '@mdn/browser-compat-data/types';
import { parseSync, Visitor } from 'oxc-parser';

/** Browsers by their names in MDN's data, each with its version. */
export type Browsers = readonly (readonly [name: BrowserName, version: number])[];

const isIn = (version: number, statement: SimpleSupportStatement): boolean => {
  const { version_added: added, version_removed: removed, flags, prefix } = statement;
  if (typeof added !== 'string' || flags || prefix !== undefined) return false;
  const isThere = Number.parseFloat(added.replace('≤', '')) <= version;
  return isThere && !(typeof removed === 'string' && Number.parseFloat(removed) <= version);
};

/** An entry without data counts as supported: unknown support is not refused. */
const hasEntry = ({ __compat: compat }: Identifier, browsers: Browsers): boolean =>
  browsers.every(([name, version]) => {
    const support = compat?.support[name];
    return support === undefined || [support].flat().some((each) => isIn(version, each));
  });

/** Every interface, function and member of browsers and of the language by its own name. */
const entriesByName = (): ReadonlyMap<string, readonly Identifier[]> => {
  const groups: readonly Identifier[] = [
    compatibility.api,
    compatibility.javascript['builtins'],
  ].flatMap((each) => each ?? []);
  const named = groups
    .flatMap((group) => Object.entries(group))
    .filter(([name]) => name !== '__compat')
    .flatMap(([name, entry]) => [[name, entry] as const, ...Object.entries(entry)]);
  const byName = Map.groupBy(named, ([name]) => name.replace(/_(?:static|event)$/u, ''));
  return new Map([...byName].map(([name, list]) => [name, list.map(([, entry]) => entry)]));
};

const byName = entriesByName();

type Syntax = { readonly type: string; readonly name?: unknown };

const nameOf = (node: Syntax): string[] =>
  node.type === 'Identifier' && typeof node.name === 'string' ? [node.name] : [];

/** The members that a script reads, and the globals that it calls. */
const usedNames = (code: string): string[] => {
  const used: string[] = [];
  new Visitor({
    MemberExpression: ({ computed, property }) => {
      if (!computed) used.push(...nameOf(property));
    },
    ObjectPattern: ({ properties }) => {
      for (const each of properties) if (each.type === 'Property') used.push(...nameOf(each.key));
    },
    NewExpression: ({ callee }) => void used.push(...nameOf(callee)),
    CallExpression: ({ callee }) => void used.push(...nameOf(callee)),
  }).visit(parseSync('script.ts', code).program);
  return used;
};

/**
 * The members that a text declares itself: of objects, classes and types, and assigned to `this`.
 */
export const declaredNames = (code: string): string[] => {
  const declared: string[] = [];
  const declare = ({ key }: { readonly key: Syntax }): void => void declared.push(...nameOf(key));
  new Visitor({
    ObjectExpression: ({ properties }) => {
      for (const each of properties) if (each.type === 'Property') declare(each);
    },
    MethodDefinition: declare,
    PropertyDefinition: declare,
    TSPropertySignature: declare,
    TSMethodSignature: declare,
    AssignmentExpression: ({ left }) => {
      if (left.type === 'MemberExpression' && !left.computed)
        declared.push(...nameOf(left.property));
    },
    FunctionDeclaration: ({ id }) => void (id && declared.push(...nameOf(id))),
    VariableDeclarator: ({ id }) => void declared.push(...nameOf(id)),
    ImportSpecifier: ({ local }) => void declared.push(...nameOf(local)),
  }).visit(parseSync('script.ts', code).program);
  return declared;
};

/**
 * Names in a script that no interface of these browsers has, although one of later browsers does.
 *
 * @param own members of the script's own data, which may have such a name by chance
 */
export const missingNames = (
  code: string,
  browsers: Browsers,
  own: readonly string[] = [],
): string[] => {
  const declared = new Set([...declaredNames(code), ...own]);
  const names = [...new Set(usedNames(code))].filter((name) => !declared.has(name));
  return names
    .filter((name) => {
      const entries = byName.get(name);
      return entries && !entries.some((entry) => hasEntry(entry, browsers));
    })
    .toSorted();
};
