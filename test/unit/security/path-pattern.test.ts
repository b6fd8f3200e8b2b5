import { expect, test } from 'vitest';
import { patternSource } from '../../../src/security/path-pattern.ts';

test.each([
  ['/*', '/.*'],
  ['/a.b/*.txt', String.raw`/a\.b/.*\.txt`],
  ['/chi-muc/:year/*', '/chi-muc/[^/]+/.*'],
])('%s is the pattern %s', (path, source) => {
  expect(patternSource(path)).toBe(source);
});
