import { build } from 'esbuild';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { thirdPartyNotices } from '../../../src/documentation/third-party-notices.ts';

const notices = readFileSync('THIRD-PARTY-NOTICES.md', 'utf8');

/** The bundler's own information about the scripts, independent of our modules. */
const bundledPackages = async (): Promise<readonly string[]> => {
  const { metafile } = await build({
    entryPoints: globSync('layouts/scripts/{*,service-worker/{worker,off}}.ts'),
    bundle: true,
    write: false,
    minify: true,
    outdir: 'unwritten',
    metafile: true,
    tsconfigRaw: '{}',
  });
  const files = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs));
  return [
    ...new Set(
      files.flatMap((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(file)?.[1] ?? []),
    ),
  ];
};

test('the notices are up to date', async () => {
  expect(await thirdPartyNotices()).toBe(notices);
});

test('they name every package in the scripts, with its copyright', async () => {
  const packages = await bundledPackages();
  expect(packages).toContain('workbox-core');
  for (const name of packages) {
    expect(notices).toContain(`| ${name} | `);
    const [, section = ''] = notices.split(`\n## ${name} `);
    expect(section.split('\n## ')[0], name).toMatch(/copyright/iu);
  }
});

test.each(['@fontsource/be-vietnam-pro'])('%s is named: not bundled, yet handed out', (name) => {
  expect(notices).toContain(`| ${name} | `);
});
