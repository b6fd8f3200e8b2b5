import { expect, test } from 'vitest';
import { programProject } from '../../../src/new-station/program-project.ts';

test.each([
  ['github:o/n', 'o/n'],
  ['o/n.js', 'o/n.js'],
  [{ url: 'git+https://github.com/o/n.git' }, 'o/n'],
  ['git@github.com:o/n.git', 'o/n'],
  ['https://git.example/o/n', undefined],
  [undefined, undefined],
])('%j names %s', (project, expected) => {
  expect(programProject(project)).toBe(expected);
});
