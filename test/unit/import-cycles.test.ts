import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { expect, test } from 'vitest';

/*
 * Files that import each other in a circle cannot be understood, tested or moved one by one, even
 * if only types are involved. The linter's own rule ignores `import type`, so this test counts
 * every import.
 */

const importPattern =
  /^(?:import|export)\s(?:[^;'"]*?from\s)?['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/gmu;

type Imports = ReadonlyMap<string, readonly string[]>;

const importsOf = (texts: ReadonlyMap<string, string>): Imports =>
  new Map(
    [...texts].map(([file, text]) => [
      file,
      [...text.matchAll(importPattern)]
        .map(([, named, dynamic]) => named ?? dynamic ?? '')
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => join(file, '..', specifier))
        .filter((target) => texts.has(target)),
    ]),
  );

/** The first circle found from each file, each circle once: `a → b → a`. */
const circlesIn = (imports: Imports): string[] => {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file);
    if (start >= 0) {
      circles.push([...way.slice(start), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const target of imports.get(file) ?? []) visit(target, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return circles;
};

test('no file imports itself by way of others, types counted', () => {
  const files = globSync(['src/**/*.ts', 'layouts/**/*.ts'])
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted();
  expect(files.length).toBeGreaterThan(300);
  const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
  expect(circlesIn(importsOf(texts))).toEqual([]);
});

test.each([
  ['a circle of types', "import type { B } from './b.ts';", "import type { A } from './a.ts';"],
  ['a circle of two ways', "export { b } from './b.ts';", "const a = await import('./a.ts');"],
])('%s is found', (_name, a, b) => {
  const imports = importsOf(
    new Map([
      ['src/a.ts', a],
      ['src/b.ts', b],
      ['src/c.ts', "import { a } from './a.ts';"],
    ]),
  );
  expect(circlesIn(imports)).toEqual(['src/a.ts → src/b.ts → src/a.ts']);
});
