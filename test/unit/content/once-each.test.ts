import { expect, test } from 'vitest';
import { onceEach } from '../../../src/content/once-each.ts';

test('each object is worked on once, an equal one by itself, and even nothing is remembered', () => {
  const seen: object[] = [];
  const note = onceEach((each: object): undefined => void seen.push(each));
  const [first, second] = [{ a: 1 }, { a: 1 }];
  for (const each of [first, second, first]) note(each);
  expect(seen).toHaveLength(2);
  expect(seen[0]).toBe(first);
  expect(seen[1]).toBe(second);
});
