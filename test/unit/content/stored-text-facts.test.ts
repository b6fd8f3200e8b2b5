import { join } from 'node:path';
import { expect, test } from 'vitest';
import { storedTextFacts } from '../../../src/content/stored-text-facts.ts';
import { keptTextFacts, type TextFacts } from '../../../src/content/text-facts.ts';
import {
  keptEntries,
  type KeptEntries,
} from '../../../src/file-system/kept-entries/kept-entries.ts';
import { makeFolder } from '../staging/make-folder.ts';

const body = 'Theo Công văn số 12-CV/HU, xem ![ảnh](/media/2020/a.jpg).';

const factsOf = async (folder: string, turn: number): Promise<TextFacts> => {
  const entries = keptEntries(join(folder, 'kept'), { code: 'c' });
  const facts = keptTextFacts(storedTextFacts(entries, turn))({ body });
  await entries.save(true);
  return facts;
};

/** Keeps another result for every text. */
const spoil = async (folder: string): Promise<void> => {
  const entries = keptEntries(join(folder, 'kept'), { code: 'c' });
  const spoilt: KeptEntries = {
    ...entries,
    set: (key, { texts }) =>
      entries.set(key, { facts: { hasBody: false, media: [], numbers: [] }, texts }),
  };
  entries.forgetAll();
  storedTextFacts(spoilt, 0).set('x', await factsOf(await makeFolder({}), 0));
  keptTextFacts(storedTextFacts(spoilt, 0))({ body });
  await entries.save(false);
};

test('what a text names is kept between runs', async () => {
  const folder = await makeFolder({});
  const first = await factsOf(folder, 0);
  expect(first).toEqual({ hasBody: true, media: ['/media/2020/a.jpg'], numbers: ['12-CV/HU'] });
  expect(await factsOf(folder, 0)).toEqual(first);
});

test('a sample is made again: one difference, and nothing kept counts', async () => {
  const folder = await makeFolder({});
  const right = await factsOf(folder, 0);
  await spoil(folder);
  expect(await factsOf(folder, 0)).not.toEqual(right);
  expect(await factsOf(folder, 1_999)).toEqual(right);
  expect(await factsOf(folder, 0)).toEqual(right);
});
