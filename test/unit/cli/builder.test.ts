import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { thisBuilder } from '../../../src/cli/builder.ts';

const { id, since = '', isAlive } = thisBuilder();

test('this process is known by its number', () => {
  expect(id).toBe(process.pid);
});

test.each([
  ['the process that began this one', process.ppid, undefined, true],
  ['a number that no process has', 99_999_999, undefined, false],
  ['this number without a time, as an earlier process left it', process.pid, undefined, false],
])('%s: alive is %4$s', (_name, other, began, alive) => {
  expect(isAlive(other, began)).toBe(alive);
});

describe.runIf(existsSync('/proc/self/stat'))('where the system says when a process began', () => {
  test.each([
    ['this process', process.pid, since, true],
    ['an earlier process with this number', process.pid, '1', false],
    ['an earlier process with the number of one that runs', process.ppid, '1', false],
  ])('%s: alive is %4$s', (_name, other, began, alive) => {
    expect(since).toMatch(/^\d+$/u);
    expect(isAlive(other, began)).toBe(alive);
  });
});
