import { execFile } from 'node:child_process';
import { cp, readFile, rm, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn, later, temporaryFolder } from '../site/fixture-site.ts';
import { sharedSite } from '../site/shared-sites.ts';
import { shippedSite } from './shipped-site.ts';
import { describeShipped } from './shipped.ts';

/* The program as it is packed: compiled, in its own folder, called from elsewhere. */

const run = promisify(execFile);

describeShipped('the compiled program', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await temporaryFolder();
    const program = join(folder, 'node_modules', 'ban-tin-dai-hoi');
    await run(process.execPath, ['packaging/make-dist.ts', join(program, 'dist')]);
    await cp('package.json', join(program, 'package.json'));
    await symlink(resolve('node_modules'), join(program, 'node_modules'));
    await cp('content', join(folder, 'content'), { recursive: true });
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('it builds the shipped content, the same bytes as the sources do', async () => {
    const main = join(folder, 'node_modules', 'ban-tin-dai-hoi', 'dist', 'src', 'cli', 'main.mjs');
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
