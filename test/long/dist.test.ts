import { execFile } from 'node:child_process';
import { cp, readFile, rm, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn, later, temporaryFolder } from '../site/fixture-site.ts';
import { sharedSite } from '../site/shared-sites.ts';
import { shippedSite } from '../content/shipped-site.ts';
import { describeShipped } from '../content/shipped.ts';

/*
 * The program as it is packed: compiled, in its own folder, called from elsewhere.
 * `package.test.ts` installs it.
 */

const run = promisify(execFile);

/** What `npm pack --json` says of a package. */
interface Packed {
  readonly size: number;
  readonly files: readonly { readonly path: string; readonly mode: number }[];
}

/** The files beside the program that a package contains. */
const packedFiles = [
  'package.json',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  'THIRD-PARTY-NOTICES.md',
];

/** Node that runs these tests may be another one than the first on the path. */
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

describeShipped('the compiled program', () => {
  let folder: string;
  let program: string;

  beforeAll(async () => {
    folder = await temporaryFolder();
    program = join(folder, 'node_modules', 'ban-tin-dai-hoi');
    await run(process.execPath, ['packaging/make-dist.ts', join(program, 'dist')]);
    for (const file of packedFiles) await cp(file, join(program, file));
    await cp('docs', join(program, 'docs'), { recursive: true });
    await symlink(resolve('node_modules'), join(program, 'node_modules'));
    await cp('content', join(folder, 'content'), { recursive: true });
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('its package is small, and contains what its package.json names, without tests or samples', async () => {
    const words = ['pack', '--dry-run', '--json', '--ignore-scripts'];
    const { stdout } = await run(npm, words, { cwd: program });
    const [packed] = Object.values(JSON.parse(stdout) as Readonly<Record<string, Packed>>);
    const { size = Infinity, files = [] } = packed ?? {};
    expect(size).toBeLessThanOrEqual(1_500_000);
    const paths = files.map(({ path }) => path);
    const { bin, exports } = JSON.parse(await readFile('package.json', 'utf8')) as {
      readonly bin: Readonly<Record<string, string>>;
      readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
    };
    const named = [...Object.values(bin), ...Object.values(exports)]
      .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
      .map((target) => target.replace(/^\.\//u, '').replace('*', 'site.schema.json'));
    expect([...packedFiles, ...named].filter((path) => !paths.includes(path))).toEqual([]);
    expect(
      paths.filter((path) => /^(?:test|content|bench|src)\/|\.(?:jpg|png|mp3)$/u.test(path)),
    ).toEqual([]);
  });

  test('it builds the shipped content, the same bytes as the sources do', async () => {
    const main = join(program, 'dist', 'src', 'cli', 'main.mjs');
    const environment = { ...process.env, CI: 'true', INIT_CWD: folder };
    const { stdout } = await run(process.execPath, [main, 'build', '--now', later], {
      cwd: folder,
      env: environment,
    });
    expect(stdout).toMatch(/^Đã dựng \d+ trang vào _site\.\n$/u);
    const expected = await sharedSite(shippedSite);
    const files = await filesIn(expected);
    expect(files.length).toBeGreaterThan(100);
    /** The address ledger belongs to the command, not to the site. */
    const built = (await filesIn(join(folder, '_site'))).filter(
      (file) => file !== 'so-dia-chi.json',
    );
    expect(built).toEqual(files);
    for (const file of files) {
      const made = await readFile(join(folder, '_site', file));
      expect(made.equals(await readFile(join(expected, file))), file).toBe(true);
    }
  });
});
