import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Parser from 'markdown-it';
import { expect, onTestFinished, test, vi } from 'vitest';
import { keptEntries } from '../../../../src/file-system/kept-entries/kept-entries.ts';
import { storedReadings } from '../../../../src/site/texts/stored-readings.ts';
import {
  createTextReader,
  htmlOf,
  idsOf,
  wordsOf,
} from '../../../../src/site/texts/text-reader.ts';
import { textSource } from '../../../../src/site/texts/text-source.ts';
import { makeFolder } from '../../staging/make-folder.ts';
import { contextOf, makePage } from '../make-newsroom.ts';

const version = { code: 'c' };
const context = contextOf({});
const source = textSource({ body: '## Mục\n\n**Chữ** ở [đây](/x/).', path: makePage('x').path });

const readIn = async (folder: string) => {
  const entries = keptEntries(folder, version);
  const { html, words, ...facts } = createTextReader(storedReadings(entries))(source, context);
  const reading = { ...facts, html, words };
  await entries.save(true);
  return {
    html: htmlOf(reading),
    words: wordsOf(reading),
    ids: [...idsOf(reading)],
    facts,
  };
};

test('a text of an earlier run is not parsed again, and is the same', async () => {
  const folder = join(await makeFolder(), 'cache');
  const first = await readIn(folder);
  const parse = vi.spyOn(Parser.prototype, 'parse');
  onTestFinished(() => parse.mockRestore());
  expect(await readIn(folder)).toEqual(first);
  expect(parse).not.toHaveBeenCalled();
});

test('a text that was damaged is rendered anew, and kept anew', async () => {
  const folder = join(await makeFolder(), 'cache');
  const first = await readIn(folder);
  const [name = ''] = await readdir(folder);
  const bytes = await readFile(join(folder, name));
  await writeFile(join(folder, name), bytes.subarray(0, -1));
  expect(await readIn(folder)).toEqual(first);
  expect(await readFile(join(folder, name))).toEqual(bytes);
});
