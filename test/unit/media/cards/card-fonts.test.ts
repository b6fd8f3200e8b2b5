import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCardFonts, type CardFont } from '../../../../src/media/cards/card-fonts.ts';
import { makeFolder } from '../../staging/make-folder.ts';

test('a font that is read again has the same buffer, which satori parses once, until its bytes change', async () => {
  const file = join(await makeFolder({}), 'chu.woff');
  const read = async (): Promise<CardFont | undefined> =>
    (await readCardFonts([{ name: 'Chữ', file, weight: 500 }]))[0];
  await writeFile(file, 'một');
  const first = await read();
  expect((await read())?.data).toBe(first?.data);
  await writeFile(file, 'hai');
  expect(String((await read())?.data)).toBe('hai');
});
