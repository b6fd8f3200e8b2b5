import { build, transformSync } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * npm run dist: the program as plain JavaScript, because Node does not strip types below
 * `node_modules`; `npm pack` runs it before it packs. The folders stay the same, so that the program
 * finds its own files (`src/own-files`). Another folder may be named: npm run dist -- DIR
 */

const [folder = 'dist'] = process.argv.slice(2);
const compiler = join('node_modules', 'typescript', 'bin', 'tsc');

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
/** The program, and the types of the modules that `exports` of package.json names. */
for (const project of ['tsconfig.build.json', 'tsconfig.package-types.json']) {
  /** `npm run lint` has already checked the types. */
  const emitting = ['-p', project, '--noCheck', '--outDir', folder];
  execFileSync(process.execPath, [compiler, ...emitting], { stdio: 'inherit' });
}
/** Without indentation; names stay, for the traces of errors. */
for (const file of globSync(join(folder, '**/*.js'))) {
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    minifyWhitespace: true,
    charset: 'utf8',
    target: 'esnext',
  });
  writeFileSync(file, code);
}
for (const file of [
  ...globSync(['layouts/**/*.css', 'src/desk/client/**/*.css', 'src/spelling/data/*']),
  ...(await scriptSources()),
]) {
  cpSync(file, join(folder, file));
}
