import { expect, test } from 'vitest';
import { codeVersionOf } from '../../../src/own-files/code-version.ts';

test('other modules, or the same in another order, have another version', () => {
  const versions = [
    ['src/url/slug.ts'],
    ['src/url/base-url.ts'],
    ['src/url/slug.ts', 'src/url/base-url.ts'],
    ['src/url/base-url.ts', 'src/url/slug.ts'],
  ].map(codeVersionOf);
  expect(new Set(versions).size).toBe(4);
  expect(codeVersionOf(['src/url/slug.ts'])).toBe(versions[0]);
});

test('a module that is not there is no version', () => {
  expect(() => codeVersionOf(['src/url/no-such.ts'])).toThrow('no-such.ts');
});
