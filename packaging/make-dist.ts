import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pictureModules } from '../src/media/code-version.ts';

/*
 * npm run dist: the program as plain JavaScript, because Node does not strip types below
 * `node_modules`; `npm pack` runs it before it packs. Another folder may be named:
 * npm run dist -- DIR
 */

const [folder = 'dist'] = process.argv.slice(2);
const compiler = join('node_modules', 'typescript', 'bin', 'tsc');

/** The modules that are loaded by their names: each is a file at its place. */
const entries = [
  'eleventy.config.ts',
  'src/cli/run.ts',
  'src/cli/load-with-packages.ts',
  'src/own-files/bundled-program.ts',
  'src/desk/client/desk.ts',
  ...pictureModules,
];

/**
 * The compiled program. Everything that no name leads to is in chunks: together they are half as
 * large, packed, as one file a module. Their folder is as deep as `src/own-files`, which finds the
 * files of the program from its own place. The same sources give the same chunks: a map for the
 * trace of an error can be made later.
 */
const compile = async (): Promise<void> => {
  await build({
    entryPoints: entries,
    outdir: folder,
    outbase: '.',
    chunkNames: 'src/chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'esnext',
    tsconfigRaw: '{}',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
};

/** What starts the program is plain JavaScript already, and old versions of Node must read it. */
const copyStart = (): void => {
  for (const file of globSync('src/**/*.mjs')) {
    const code = readFileSync(file, 'utf8').replaceAll(/(import\('[^']+)\.ts'\)/gu, "$1.js')");
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), code);
  }
};

/** The types of the modules that `exports` of package.json names; `npm run lint` checks them. */
const writeTypes = (): void => {
  const words = ['-p', 'tsconfig.package-types.json', '--noCheck', '--outDir', folder];
  execFileSync(process.execPath, [compiler, ...words], { stdio: 'inherit' });
};

/**
 * Sources of the scripts of pages, with all their imports of our code. They stay unchanged: the
 * bundler can read types, and its short names depend on every letter of a source, including types.
 */
const scriptSources = async (): Promise<readonly string[]> => {
  const { metafile } = await build({
    entryPoints: globSync('layouts/scripts/{*,service-worker/worker,service-worker/off}.ts'),
    bundle: true,
    write: false,
    outdir: folder,
    metafile: true,
    tsconfigRaw: '{}',
  });
  return Object.keys(metafile.inputs).filter((path) => !path.includes('node_modules/'));
};

rmSync(folder, { recursive: true, force: true });
await compile();
copyStart();
writeTypes();
for (const file of [
  ...globSync(['layouts/**/*.css', 'src/desk/client/**/*.css', 'src/spelling/data/*']),
  ...(await scriptSources()),
]) {
  cpSync(file, join(folder, file));
}
