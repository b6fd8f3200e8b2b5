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

const readIn = async (folder: string, turn = 0) => {
  const entries = keptEntries(folder, version);
  const { html, words, ...facts } = createTextReader(storedReadings(entries, turn))(
    source,
    context,
  );
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

test('a damaged text is rendered again, and kept again', async () => {
  const folder = join(await makeFolder(), 'cache');
  const first = await readIn(folder);
  const [name = ''] = await readdir(folder);
  const bytes = await readFile(join(folder, name));
  await writeFile(join(folder, name), bytes.subarray(0, -1));
  expect(await readIn(folder)).toEqual(first);
  expect(await readFile(join(folder, name))).toEqual(bytes);
});

test('a sample is rendered again: one difference ends the use of everything that was kept', async () => {
  const folder = join(await makeFolder(), 'cache');
  const made = await readIn(folder);
  const lying = keptEntries(folder, version);
  const { get, set } = storedReadings(lying, 0);
  const wrong = createTextReader({
    get: (key) => {
      get(key);
      return undefined;
    },
    set: (key, reading) => set(key, { ...reading, html: Buffer.from('<p>Sai.</p>') }),
  });
  wrong(source, context);
  await lying.save(true);
  expect((await readIn(folder)).html).toBe('<p>Sai.</p>');
  const entries = keptEntries(folder, version);
  const forgetAll = vi.spyOn(entries, 'forgetAll');
  const reading = createTextReader(storedReadings(entries, 499))(source, context);
  expect(htmlOf(reading)).toBe(made.html);
  expect(forgetAll).toHaveBeenCalledTimes(1);
  await entries.save(true);
  expect(await readIn(folder)).toEqual(made);
});

test('a sample that is the same changes nothing', async () => {
  const folder = join(await makeFolder(), 'cache');
  const made = await readIn(folder);
  const [name = ''] = await readdir(folder);
  const before = await readFile(join(folder, name));
  expect(await readIn(folder, 499)).toEqual(made);
  expect(await readFile(join(folder, name))).toEqual(before);
});
