import { expect, test } from 'vitest';
import { faults } from '../../../src/content/faults/catalogue.ts';
import { loadContent } from '../../../src/content/load-content.ts';
import { checkFiles } from './check-files.ts';
import { x } from './fault-row.ts';
import { faultRows } from './fault-rows.ts';
import { withoutRegister } from './file-faults.ts';
import { article, inTemporaryFolder, placesOf, registers, writeFiles } from './make-content.ts';

test.each(faultRows)('%s', async (_sentence, files, places, cures) => {
  const problems = await checkFiles(files);
  expect(placesOf(problems)).toEqual(places);
  const sentences = problems.map(({ message, hint }) => `${message}; ${hint}`);
  for (const [index, cure] of [cures].flat().entries()) expect(sentences[index]).toContain(cure);
});

test.each(withoutRegister)('%s is away', async (missing, places) => {
  const present = Object.entries(registers).filter(([name]) => name !== missing);
  const { problems } = await inTemporaryFolder(async (folder) => {
    await writeFiles(folder, { ...Object.fromEntries(present), [x]: article({ unit: 'a' }) });
    return loadContent(folder, 'content');
  });
  expect(placesOf(problems)).toEqual(places);
});

test('every fault of the catalogue is provoked above, except links to other sites, files that cannot be read (`unreadable-file.test.ts`), several stations (`stations/`), pictures and sounds that must be opened, the words of the site (`own-look.test.ts`), and what a build holds back', () => {
  const places = [...faultRows, ...withoutRegister.map((row) => ['', {}, row[1]] as const)];
  const provoked = new Set(
    places.flatMap(([, , each]) => each).map((place) => place.split(' ')[1]),
  );
  expect(Object.keys(faults).filter((code) => !provoked.has(code))).toEqual([
    'REGISTER_SHARED',
    'STATION_FOLDER',
    'STATION_OVERLAPS',
    'FILE_UNREADABLE',
    'IMAGE_DAMAGED',
    'SITE_WORD',
    'MARK_UNREADABLE',
    'MARK_SMALL',
    'BROADCAST_ITEM_LATE',
    'SOUND_QUIET',
    'SOUND_CLIPPED',
    'SOUND_SILENT_PART',
    'SOUND_SILENT',
    'SOUND_BROKEN',
    'SOUND_NOT_MEASURED',
    'SOUND_REMOTE_FACTS',
    'SOUND_REMOTE_DIFFERS',
    'SOUND_REMOTE_NONE',
    'SOUND_REMOTE_LARGE',
    'EXTERNAL_LINK',
    'APPROVAL_LIVE',
    'HELD_BACK',
    'MENU_HELD',
    'TEXT_LOST',
  ]);
});

const moreRows = [34, 35, 37, 39, 40, 42, 43, 45, 46];

/** Rows of the list of editors’ mistakes that are reported by the content's faults. */
const wantedRows = [...Array.from({ length: 33 }, (_, index) => index + 1), ...moreRows].map(
  (row) => `row ${row}`,
);

test('every row of the list of editors’ mistakes is above, and so are the others', () => {
  const sentences = faultRows.map(([sentence]) => sentence);
  const rows = new Set(sentences.flatMap((sentence) => sentence.match(/row \d+|besides/gu) ?? []));
  const wanted = ['besides', ...wantedRows];
  expect([...rows].toSorted()).toEqual(wanted.toSorted());
  expect(new Set(sentences).size).toBe(sentences.length);
  expect(faultRows.filter(([, , places]) => places.length > 0).length).toBeGreaterThanOrEqual(80);
});
