import { execFile } from 'node:child_process';
import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const copied = ['src', 'layouts', 'test', 'docs', 'package.json', 'tsconfig.json'];
const linked = ['node_modules', '.cache'];

/** Only what a recipe needs is checked, and nothing is set up for other tests. */
const settings: Readonly<Record<string, string>> = {
  'tsconfig.json': JSON.stringify({
    extends: './tsconfig.whole.json',
    include: [
      'src/eleventy/page-layouts.ts',
      'src/eleventy/*.d.ts',
      'src/markdown/*.d.ts',
      'src/media/*.d.ts',
      'src/permanence/cures/cure-table.ts',
      'src/preview/*.d.ts',
      'src/site/kinds',
      'test/site/permanence-edits.ts',
      'test/unit/layouts/make-views.ts',
    ],
  }),
  'vitest.config.ts': `export default { test: ${JSON.stringify({
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'threads',
    isolate: false,
    /** Node loads the sources itself, because transforming them does not pay for a single run. */
    experimental: { viteModuleRunner: false },
  })} };\n`,
};

/** A copy of the project's sources in which a recipe can be followed; its packages are linked. */
export const copyProject = async (folder: string): Promise<void> => {
  await mkdir('.cache', { recursive: true });
  for (const name of copied) {
    const target = name === 'tsconfig.json' ? 'tsconfig.whole.json' : name;
    await cp(name, join(folder, target), { recursive: true });
  }
  for (const name of linked) await symlink(resolve(name), join(folder, name), 'dir');
  for (const [name, text] of Object.entries(settings)) await writeFile(join(folder, name), text);
};

/** The result of a command in a folder: whether it passed, and its output without colours. */
export interface CommandEnd {
  readonly hasPassed: boolean;
  readonly said: string;
}

interface Failed {
  readonly stdout?: string;
  readonly stderr?: string;
}

/**
 * Runs a command in the form of the documentation: `npx vitest run …`; the npm launcher is left
 * out.
 */
export const runIn = async (folder: string, command: string): Promise<CommandEnd> => {
  /** `INIT_CWD` would redirect a command of the copy to where the tests were started. */
  const env = { ...process.env, INIT_CWD: folder, NO_COLOR: '1', CI: '1' };
  const options = { cwd: folder, shell: true, env };
  try {
    const direct = command
      .replace(/^npx /u, './node_modules/.bin/')
      .replace(/^npm run /u, './node_modules/.bin/node src/cli/main.mjs ');
    const { stdout, stderr } = await run(direct, [], options);
    return { hasPassed: true, said: stdout + stderr };
  } catch (error) {
    const { stdout = '', stderr = '' } = error as Failed;
    return { hasPassed: false, said: stdout + stderr };
  }
};
