import { fileURLToPath } from 'node:url';
import { dirname, relative } from 'node:path';
import { expect, test } from 'vitest';
import { bundledProgram } from '../../../src/own-files/bundled-program.ts';
import { programFolder } from '../../../src/own-files/own-files.ts';

test('this program is kept in few files, beside its packages', async () => {
  /** Not while its sources are being written. */
  await expect.poll(bundledProgram, { timeout: 30_000 }).toBeDefined();
  const file = fileURLToPath((await bundledProgram()) ?? '');
  expect(relative(programFolder, dirname(dirname(file))).replaceAll('\\', '/')).toBe(
    'node_modules/.cache/ban-tin-dai-hoi',
  );
});
