import Parser from 'markdown-it';
import { expect, test } from 'vitest';
import { attributeOf } from '../../../src/markdown/attribute-of.ts';

test.each([
  ['href', '/b/'],
  ['title', ''],
  ['rel', ''],
])('the attribute %s of a link is "%s"', (name, value) => {
  const [paragraph] = new Parser().parseInline('[a](/b/)', {});
  const [link] = paragraph?.children ?? [];
  if (!link) throw new Error('test: no link');
  expect(attributeOf(link, name)).toBe(value);
});
