import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isCompiled, programFolder, programPackage } from './own-files.ts';

/**
 * Where this program was installed from: a folder or a packed file, as an absolute path, the address
 * of a packed file, or a registry, which knows its version.
 */
export type InstalledFrom =
  | { readonly folder: string }
  | { readonly file: string }
  | { readonly address: string }
  | { readonly version: string };

/** The part of npm's list of installed packages that is read here. */
interface Installed {
  readonly packages?: Readonly<Record<string, { readonly resolved?: string }>>;
}

/** Addresses of packed files in registries: `…/name/-/name-1.0.0.tgz`. */
const ofRegistry = /\/-\/[^/]+\.tgz$/u;

/**
 * @param resolved as npm notes it in its list of installed packages
 * @param root the folder that contains `node_modules`
 */
export const readResolved = (
  resolved: string | undefined,
  root: string,
  version: string,
): InstalledFrom => {
  if (resolved === undefined || ofRegistry.test(resolved)) return { version };
  if (!resolved.startsWith('file:')) return { address: resolved };
  const path = resolve(root, resolved.slice('file:'.length));
  if (!existsSync(path)) return { version };
  return statSync(path).isFile() ? { file: path } : { folder: path };
};

/** Where this program was installed from; its own folder if it runs from its sources. */
export const installedFrom = (): InstalledFrom => {
  if (!isCompiled) return { folder: programFolder };
  const { name, version } = programPackage;
  const packages = dirname(programFolder);
  try {
    const list = readFileSync(join(packages, '.package-lock.json'), 'utf8');
    const { resolved } = (JSON.parse(list) as Installed).packages?.[`node_modules/${name}`] ?? {};
    return readResolved(resolved, dirname(packages), version);
  } catch {
    return { version };
  }
};
