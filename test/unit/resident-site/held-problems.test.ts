import { expect, test } from 'vitest';
import { nothingKept } from '../../../src/content/check/kept-problems.ts';
import { problem, startOfFile } from '../../../src/content/problem.ts';
import { heldProblems, TooManyTexts } from '../../../src/resident-site/held-problems.ts';

const found = [problem('SYMLINK', startOfFile('a.md'))];

test('a text is proofread once; what is put off is found when it is done', () => {
  const held = heldProblems(nothingKept);
  let made = 0;
  const make = () => ((made += 1), found);
  const todo: (() => void)[] = [];
  expect(held.later(todo).of('a', make)).toEqual([]);
  expect(made).toBe(0);
  for (const each of todo) each();
  expect(held.few.of('a', make)).toBe(found);
  expect(made).toBe(1);
});

test('only a few are proofread at once, until more are allowed', () => {
  const held = heldProblems(nothingKept);
  const findAll = (from: number) => {
    for (let text = from; text < from + 21; text += 1) held.few.of(text, () => []);
  };
  expect(() => findAll(0)).toThrow(TooManyTexts);
  held.allow();
  expect(() => findAll(0)).not.toThrow();
  expect(() => findAll(100)).toThrow(TooManyTexts);
});
