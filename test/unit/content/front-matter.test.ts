import { expect, test } from 'vitest';
import { splitFrontMatter } from '../../../src/content/front-matter.ts';

test.each([
  ['front matter and body', '---\na: 1\n---\nb\n', 'a: 1', 'b\n', 4],
  ['no body', '---\na: 1\n---', 'a: 1', '', 4],
  ['no front matter', '---\n---\nb', '', 'b', 3],
  ['spaces after the closing fence', '---\na: 1\n--- \t\nb', 'a: 1', 'b', 4],
  ['a rule in the body', '---\na: 1\n---\nb\n---\nc', 'a: 1', 'b\n---\nc', 4],
  ['four dashes close nothing', '---\na: |\n  x\n----\n---\nb', 'a: |\n  x\n----', 'b', 6],
])('%s', (_name, text, frontMatter, body, bodyLine) => {
  expect(splitFrontMatter(text, 'a.md')).toEqual({ frontMatter, body, bodyLine });
});

test.each(['---js', '---jsLegacy', '---JavaScript', '--- yaml', ' ---', '----', '+++', ';;;', ''])(
  'the first line "%s" opens nothing',
  (line) => {
    expect(splitFrontMatter(`${line}\na: 1\n---\nb`, 'a.md')).toMatchObject({ code: 'FENCE_OPEN' });
  },
);

test.each([
  [16_384, undefined],
  [16_385, 'FRONT_MATTER_TOO_LARGE'],
])('front matter of %d bytes: %s', (size, code) => {
  const yaml = `a: ${'ổ'.repeat(10)}${'x'.repeat(size - 33)}`;
  const split = splitFrontMatter(`---\n${yaml}\n---\n`, 'a.md');
  expect('code' in split ? split.code : undefined).toBe(code);
});
