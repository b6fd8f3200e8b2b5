import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linesOf, writeLines } from '../../../src/shards/lines-file.ts';
import { temporaryFolder } from '../media/sample-pictures.ts';

test('lines come back as they were written, longer than a piece or empty', () => {
  const file = join(temporaryFolder(), 'x.jsonl');
  const lines = ['một', '', 'ế'.repeat(700_000), '{"a":1}', 'hết'];
  writeLines(file, lines);
  expect([...linesOf(file)]).toEqual(lines);
});

test('a last line without an end counts, and an empty file has none', () => {
  const file = join(temporaryFolder(), 'x.jsonl');
  writeFileSync(file, 'một\nhai');
  expect([...linesOf(file)]).toEqual(['một', 'hai']);
  writeFileSync(file, '');
  expect([...linesOf(file)]).toEqual([]);
});

test('a file that cannot be written whole stays as it was', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'x.jsonl');
  writeLines(file, ['cũ']);
  const failing = function* failing(): Generator<string> {
    yield 'mới';
    throw new Error('đầy');
  };
  expect(() => writeLines(file, failing())).toThrow('đầy');
  expect([...linesOf(file)]).toEqual(['cũ']);
  expect(readdirSync(folder)).toEqual(['x.jsonl']);
});
