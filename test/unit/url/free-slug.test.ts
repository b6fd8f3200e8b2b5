import { expect, test } from 'vitest';
import { freeSlug } from '../../../src/url/free-slug.ts';
import { isSlug } from '../../../src/url/slug.ts';

const free = (slug: string, ...taken: readonly string[]): string =>
  freeSlug(slug, (each) => taken.includes(each));

test.each<readonly [string, readonly string[], string]>([
  ['dai-hoi', [], 'dai-hoi'],
  ['dai-hoi', ['dai-hoi-diem'], 'dai-hoi'],
  ['dai-hoi', ['dai-hoi'], 'dai-hoi-2'],
  ['dai-hoi', ['dai-hoi', 'dai-hoi-2', 'dai-hoi-4'], 'dai-hoi-3'],
])('%s next to %j becomes %s', (slug, taken, expected) => {
  expect(free(slug, ...taken)).toBe(expected);
});

test.each([
  ['at a syllable', `${'an-'.repeat(26)}an`, `${'an-'.repeat(25)}an-2`],
  ['anywhere where it has one syllable only', 'a'.repeat(80), `${'a'.repeat(78)}-2`],
])('a slug of the greatest length is cut %s', (_name, slug, expected) => {
  const found = free(slug, slug);
  expect(found).toBe(expected);
  expect(isSlug(found)).toBe(true);
});
