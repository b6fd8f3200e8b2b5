import { expect, test } from 'vitest';
import { fileParts, splitFrontMatter } from '../../../../src/content/parse/front-matter.ts';
import { sourceText } from '../../../../src/content/read/source-text.ts';

const split = (text: string) => splitFrontMatter(sourceText('a.md', text, []));

test.each([
  ['front matter and body', '---\na: 1\n---\nb\n', 'a: 1', 'b\n'],
  ['no body', '---\na: 1\n---', 'a: 1', ''],
  ['no front matter', '---\n---\nb', '', 'b'],
  ['spaces after the closing fence', '---\na: 1\n--- \t\nb', 'a: 1', 'b'],
  ['a rule in the body', '---\na: 1\n---\nb\n---\nc', 'a: 1', 'b\n---\nc'],
  ['four dashes close nothing', '---\na: |\n  x\n----\n---\nb', 'a: |\n  x\n----', 'b'],
])('%s', (_name, text, frontMatter, body) => {
  const parts = fileParts(text);
  expect(split(text)).toEqual(parts);
  expect(text.slice(parts?.yamlStart, parts?.yamlEnd).trimEnd()).toBe(frontMatter);
  expect(text.slice(parts?.bodyStart)).toBe(body);
});

test.each(['---js', '---jsLegacy', '---JavaScript', '--- yaml', ' ---', '----', '+++', ';;;', ''])(
  'the first line "%s" opens nothing',
  (line) => {
    expect(split(`${line}\na: 1\n---\nb`)).toMatchObject({ code: 'FENCE_OPEN' });
  },
);

test.each([
  [16_384, undefined],
  [16_385, 'FRONT_MATTER_TOO_LARGE'],
])('front matter of %d bytes with its last line end: %s', (size, code) => {
  const yaml = `a: ${'ổ'.repeat(10)}${'x'.repeat(size - 34)}`;
  const parts = split(`---\n${yaml}\n---\n`);
  expect('code' in parts ? parts.code : undefined).toBe(code);
});
