import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('only the desk imports the rich text and its packages, so that no page for readers carries them', () => {
  const files = globSync(['src/**/*.ts', 'layouts/**/*.ts']).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const importing = files.filter((file) =>
    /from '(?:prosemirror-|[^']*\/rich-text\/)/u.test(readFileSync(file, 'utf8')),
  );
  expect(importing.length).toBeGreaterThan(20);
  expect(importing.filter((file) => !file.startsWith('src/desk/'))).toEqual([]);
});
