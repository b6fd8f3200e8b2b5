import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { testFolder } from '../site/fixture-site.ts';

/*
 * Pages reflow, and links are large enough for a finger, whatever fonts a machine has; `npm test`
 * tries its own.
 */

const run = promisify(execFile);

/**
 * Unpacks a package of Debian without installing it; returns settings under which only its fonts
 * are found.
 */
const onlyFontsOf = async (name: string, folder: string): Promise<string> => {
  await mkdir(folder, { recursive: true });
  await run('apt-get', ['download', name], { cwd: folder });
  await run('dpkg', ['-x', globSync('*.deb', { cwd: folder })[0] ?? '', '.'], { cwd: folder });
  expect(globSync('usr/share/fonts/**/*.ttf', { cwd: folder }).length).toBeGreaterThan(3);
  const settings = join(folder, 'fonts.conf');
  const [fonts, cache] = [join(folder, 'usr/share/fonts'), join(folder, 'cache')];
  await writeFile(
    settings,
    `<fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>\n`,
  );
  return settings;
};

const vitest = [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter=dot',
  '--maxWorkers=1',
  '--config',
  'vitest.long.config.ts',
];

test.each(['fonts-noto-core', 'fonts-liberation', 'fonts-dejavu-core'])(
  'with no fonts but %s',
  async (name) => {
    const FONTCONFIG_FILE = await onlyFontsOf(name, join(await testFolder(), name));
    const env = { ...process.env, FONTCONFIG_FILE, NO_COLOR: '1' };
    const { stdout } = await run(process.execPath, [...vitest, 'test/browser/reflow.test.ts'], {
      env,
    });
    expect(stdout).toMatch(/Tests\s+\d+ passed/u);
  },
);
