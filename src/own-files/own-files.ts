import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * The only module that uses `import.meta`. Every file of the program is found from here, never from
 * the current folder: as sources, or compiled; then the same folders are below `dist` and modules
 * of Node are `.js`.
 */

const codeFolder = join(import.meta.dirname, '../..');
export const isCompiled = import.meta.filename.endsWith('.js');

/** The place of this module, as esbuild writes it into a bundle of the program. */
export const modulePlace = {
  'import.meta.dirname': JSON.stringify(import.meta.dirname),
  'import.meta.filename': JSON.stringify(import.meta.filename),
  'import.meta.url': JSON.stringify(import.meta.url),
} as const;

/**
 * A file of the program, as an absolute path.
 *
 * @param path relative to the folder of `src` and `layouts`, such as `layouts/styles/base.css`
 */
export const ownFile = (path: string): string => join(codeFolder, path);

/** The file of a module of this program, for example `src/url/slug.ts`, as an absolute path. */
export const ownModule = (path: string): string =>
  ownFile(isCompiled ? path.replace(/\.ts$/u, '.js') : path);

/**
 * A file of an installed package, as an absolute path.
 *
 * @param specifier as in an import: `@fontsource/x/files/y.woff`
 * @throws Error if it is not installed
 */
export const packageFile = (specifier: string): string =>
  fileURLToPath(import.meta.resolve(specifier));

/** The fields of a `package.json` that are read here. */
interface Package {
  readonly name: string;
  readonly version: string;
}

const packageFileOf = (specifier: string): string => {
  const file = findPackageJSON(specifier, import.meta.url);
  if (file === undefined) throw new Error(`${specifier} is not installed`);
  return file;
};

const readPackage = (file: string): Package => JSON.parse(readFileSync(file, 'utf8')) as Package;

/**
 * The folder of an installed package.
 *
 * @throws Error if it is not installed
 */
export const packageFolder = (name: string): string => dirname(packageFileOf(name));

/**
 * The version of an installed package.
 *
 * @throws Error if it is not installed
 */
export const packageVersion = (name: string): string => readPackage(packageFileOf(name)).version;

const ownPackageFile = packageFileOf('.');

/** Name and version of this program. */
export const programPackage: Package = readPackage(ownPackageFile);

/** Where its sources are, as the field `repository` of its `package.json` says; often absent. */
export const programSource = (
  readPackage(ownPackageFile) as Package & Readonly<Record<string, unknown>>
)['repository'] as string | { readonly url: string } | undefined;

/** The folder of the program's `package.json`. */
export const programFolder = dirname(ownPackageFile);
