import type * as FileSystem from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import { faults } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load-content.ts';
import { checkFiles } from './check-files.ts';
import { x } from './fault-row.ts';
import { fieldFaults } from './field-faults.ts';
import { fileFaults, unreadableFile, withoutRegister } from './file-faults.ts';
import { formFaults } from './form-faults.ts';
import { article, inTemporaryFolder, placesOf, registers, writeFiles } from './make-content.ts';

/** Whoever runs as root can read every file, so one file is made unreadable here. */
vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof FileSystem>();
  const readFile = async (path: string): Promise<Uint8Array> => {
    if (path.endsWith(unreadableFile)) throw new Error('EACCES');
    return real.readFile(path);
  };
  return { ...real, readFile };
});

const rows = [...fieldFaults, ...formFaults, ...fileFaults];

test.each(rows)('%s', async (_sentence, files, places, cure) => {
  const problems = await checkFiles(files);
  expect(placesOf(problems)).toEqual(places);
  const sentences = problems.map(({ message, hint }) => `${message}; ${hint}`);
  expect(sentences[0]).toContain(cure);
  expect(sentences.filter((sentence) => !/^[^]{10,}; [^\n]{10,}[^.\n]$/u.test(sentence))).toEqual([]);
});

test.each(withoutRegister)('%s is away', async (missing, places) => {
  const present = Object.entries(registers).filter(([name]) => name !== missing);
  const { problems } = await inTemporaryFolder(async (folder) => {
    await writeFiles(folder, { ...Object.fromEntries(present), [x]: article({ unit: 'a' }) });
    return loadContent(folder, 'content');
  });
  expect(placesOf(problems)).toEqual(places);
});

test('every fault of the catalogue is provoked above', () => {
  const places = [...rows.flatMap(([, , each]) => each), ...withoutRegister.flatMap(([, all]) => all)];
  const provoked = new Set(places.map((place) => place.split(' ')[1]));
  expect(Object.keys(faults).filter((code) => !provoked.has(code))).toEqual([]);
});
