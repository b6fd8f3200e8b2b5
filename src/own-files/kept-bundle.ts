import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { folderState } from '../file-system/folder-state.ts';

/** A program with its sources, and the place of its bundles. */
export interface Program {
  /** The entry module, as an absolute path. */
  readonly entry: string;
  /** The folders of all sources, as absolute paths: nothing else may be in a bundle. */
  readonly folders: readonly string[];
  readonly files: readonly string[];
  /** The packages that stay outside the bundle, as esbuild's patterns: `sharp`, `@11ty/*`. */
  readonly external: readonly string[];
  /** Esbuild's replacements for what a module asks about itself; called when a bundle is made. */
  readonly define: () => Readonly<Record<string, string>>;
  /**
   * The folder of the bundles, each in a folder of its own; it is below the folder from which
   * packages are resolved.
   */
  readonly bundles: string;
}

/**
 * Another process may still load parts of an older bundle, so this many of the newest are kept, and
 * all of the last hour.
 */
const keptBundles = 4;
const keptFor = 3_600_000;

/** Packages in CommonJS that are in the bundle load Node's own modules by `require`. */
const requireOf = (folder: string): string =>
  `import { createRequire as requireInBundle } from 'node:module';
const require = requireInBundle(${JSON.stringify(join(folder, 'bundle.mjs'))});`;

const removeOld = (bundles: string): void => {
  const old = readdirSync(bundles)
    .map((name) => ({ path: join(bundles, name), made: statSync(join(bundles, name)).mtimeMs }))
    .toSorted((a, b) => b.made - a.made)
    .slice(keptBundles)
    .filter(({ made }) => made < Date.now() - keptFor);
  for (const { path } of old) rmSync(path, { recursive: true, force: true });
};

/**
 * The state of all sources; `undefined` if a file was written a moment ago: a file system with
 * coarse times may give the next change the same time.
 */
const settledState = async ({ folders, files }: Program): Promise<string | undefined> => {
  const { hash, recent } = await folderState(folders, files);
  return recent.length === 0 ? hash : undefined;
};

/** Makes the bundle; false if the sources have changed meanwhile. */
const isMade = async (program: Program, state: string, folder: string): Promise<boolean> => {
  const { buildSync } = await import('esbuild');
  mkdirSync(program.bundles, { recursive: true });
  const staging = mkdtempSync(join(program.bundles, 'new-'));
  try {
    buildSync({
      entryPoints: [program.entry],
      outdir: staging,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      external: [...program.external],
      banner: { js: requireOf(program.bundles) },
      format: 'esm',
      platform: 'node',
      target: 'node24',
      /** Node decodes the text of each module, even of one that it has compiled before. */
      minifyWhitespace: true,
      tsconfigRaw: '{}',
      define: program.define(),
      sourcemap: 'linked',
      sourcesContent: false,
      logLevel: 'silent',
    });
    if ((await settledState(program)) !== state) return false;
    renameSync(staging, folder);
    removeOld(program.bundles);
    return true;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
};

/**
 * The entry file of a bundle of the current sources, found by their names, sizes, times and inodes,
 * and made if there is none. Node needs a millisecond to load a module, and the program has a
 * thousand.
 *
 * @param name of the entry's file in the bundle
 * @returns `undefined` if none can be made; then the sources are loaded instead
 */
export const keptBundle = async (program: Program, name: string): Promise<string | undefined> => {
  try {
    const state = await settledState(program);
    if (state === undefined) return undefined;
    const folder = join(program.bundles, state);
    const file = join(folder, name);
    return existsSync(file) || (await isMade(program, state, folder)) ? file : undefined;
  } catch {
    return undefined;
  }
};
