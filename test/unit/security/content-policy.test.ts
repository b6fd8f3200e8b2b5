import { expect, test } from 'vitest';
import { contentPolicy, metaPolicy } from '../../../src/security/content-policy.ts';

const styleHash = `sha256-${'A'.repeat(43)}=`;

/** Each directive's sources, by its name. */
const directives = (policy: string): Map<string, string> =>
  new Map(policy.split('; ').map((part) => [part.split(' ', 1).join(''), part]));

test.each([
  ['default-src', "default-src 'none'"],
  ['script-src', "script-src 'self'"],
  ['style-src', `style-src '${styleHash}'`],
  ['img-src', "img-src 'self'"],
  ['media-src', "media-src 'self'"],
  ['font-src', "font-src 'self'"],
  ['connect-src', "connect-src 'self'"],
  ['manifest-src', "manifest-src 'self'"],
  ['worker-src', "worker-src 'self'"],
  ['base-uri', "base-uri 'none'"],
  ['form-action', "form-action 'self'"],
  ['frame-ancestors', "frame-ancestors 'none'"],
])('an ordinary page: %s', (name, directive) => {
  expect(directives(contentPolicy({ styleHashes: [styleHash] })).get(name)).toBe(directive);
});

test('no other directive, and nothing that would let inline scripts or other sites in', () => {
  const policy = contentPolicy({ styleHashes: [styleHash] });
  expect(directives(policy).size).toBe(12);
  expect(policy).not.toMatch(/unsafe|https?:|\*|data:|blob:/u);
});

test('an inline script is allowed only by its hash', () => {
  const policy = metaPolicy({ styleHashes: [], scriptHashes: [styleHash] });
  expect(directives(policy).get('script-src')).toBe(`script-src 'self' '${styleHash}'`);
  const strange = { styleHashes: [], scriptHashes: ["'unsafe-inline'"] } as const;
  expect(() => metaPolicy(strange)).toThrow(TypeError);
});

test('no page may compile or evaluate anything', () => {
  expect(directives(contentPolicy({ styleHashes: [styleHash] })).get('script-src')).toBe(
    "script-src 'self'",
  );
});

test('the meta form lacks frame-ancestors alone, which browsers warn about there', () => {
  expect(`${metaPolicy({ styleHashes: [styleHash] })}; frame-ancestors 'none'`).toBe(
    contentPolicy({ styleHashes: [styleHash] }),
  );
});

test.each(['', 'abc', "sha256-x'; script-src *", `${styleHash}\n`, `x ${styleHash}`])(
  'no hash: %j',
  (hash) => {
    expect(() => metaPolicy({ styleHashes: [hash] })).toThrow(TypeError);
  },
);
