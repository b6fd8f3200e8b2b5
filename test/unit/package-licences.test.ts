import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/* Every package that the program needs has a licence that a program under MIT may use. */

interface Locked {
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, Locked>>;
};

/** Licences that only ask to be named, or that concern the package's own files alone. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  /** Libraries of sharp, loaded as they are: whoever runs the program can replace them. */
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Packages whose licence is only in a file of theirs, read by a person. */
const known: Readonly<Record<string, string>> = { 'node_modules/duplexer': 'MIT' };

/** Of `A OR B` one is enough, of `A AND B` both are needed (SPDX). */
const isAllowed = (expression: string): boolean =>
  expression
    .replaceAll(/[()]/gu, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((each) => allowed.has(each)));

const shipped = Object.entries(packages).filter(
  ([name, { dev, devOptional }]) => name !== '' && !dev && !devOptional,
);

test('every shipped package has an allowed licence', () => {
  expect(shipped.length).toBeGreaterThan(300);
  const others = shipped
    .map(([name, { license }]) => [name, license ?? known[name] ?? 'none'] as const)
    .filter(([, licence]) => !isAllowed(licence));
  expect(others).toEqual([]);
});

test('a licence with conditions for the whole program would be noticed', () => {
  expect(['GPL-3.0-only', 'AGPL-3.0', 'none', 'MIT AND GPL-2.0'].filter(isAllowed)).toEqual([]);
  expect(['(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)'].every(isAllowed)).toBe(true);
});
