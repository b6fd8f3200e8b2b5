import * as files from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { stage } from '../../../src/staging/stage.ts';
import { makeFolder, readFiles } from './make-folder.ts';

vi.mock('node:fs/promises', async (importOriginal) => {
  const original = await importOriginal<typeof files>();
  return { ...original, rename: vi.fn<typeof files.rename>(original.rename) };
});

/** As on Windows, where a program that has the folder open prevents moving it back. */
test('an old output that cannot be put back is kept next to the new one, not thrown away', async () => {
  const parent = await makeFolder({ 'site/index.html': 'cũ', 'site/.ban-tin-dai-hoi': '' });
  const output = join(await files.realpath(parent), 'site');
  const { rename } = await vi.importActual<typeof files>('node:fs/promises');
  vi.mocked(files.rename).mockImplementation(async (from, to) => {
    if (to === output) throw new Error('EBUSY');
    await rename(from, to);
  });
  const place = { folder: output, assertHeld: async () => {} };
  await expect(stage(place, async () => {})).rejects.toMatchObject({
    fault: { code: 'OLD_SITE_ASIDE', folder: expect.stringContaining('.site.previous-') as string },
  });
  expect(Object.values(await readFiles(parent))).toContain('cũ');
});
