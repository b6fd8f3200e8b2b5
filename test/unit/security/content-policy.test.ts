import { expect, test } from 'vitest';
import { contentPolicy, metaPolicy } from '../../../src/security/content-policy.ts';
import { parseSoundHost } from '../../../src/url/sound-address.ts';

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
])('a page: %s', (name, directive) => {
  expect(directives(metaPolicy({ styleHashes: [styleHash] })).get(name)).toBe(directive);
});

test('no other directive, and nothing that would let inline parts or other sites in', () => {
  const policy = metaPolicy({ styleHashes: [styleHash] });
  expect(directives(policy).size).toBe(11);
  expect(policy).not.toMatch(/unsafe|https?:|\*|data:|blob:/u);
});

test('the header leaves styles to the page, forbids frames, and is otherwise the same', () => {
  const header = directives(contentPolicy());
  const page = directives(metaPolicy({ styleHashes: [styleHash] }));
  expect(header.get('frame-ancestors')).toBe("frame-ancestors 'none'");
  expect(header.get('style-src')).toBe("style-src 'unsafe-inline'");
  header.delete('frame-ancestors');
  for (const each of [header, page]) each.delete('style-src');
  expect(header).toEqual(page);
});

test('a page without a style sheet may have none', () => {
  expect(directives(metaPolicy({ styleHashes: [] })).get('style-src')).toBe("style-src 'none'");
});

test('an inline script is allowed only by its hash', () => {
  const policy = metaPolicy({ styleHashes: [], scriptHashes: [styleHash] });
  expect(directives(policy).get('script-src')).toBe(`script-src 'self' '${styleHash}'`);
  const strange = { styleHashes: [], scriptHashes: ["'unsafe-inline'"] } as const;
  expect(() => metaPolicy(strange)).toThrow(TypeError);
});

test.each(['', 'abc', "sha256-x'; script-src *", `${styleHash}\n`, `x ${styleHash}`])(
  'no hash: %j',
  (hash) => {
    expect(() => metaPolicy({ styleHashes: [hash] })).toThrow(TypeError);
    expect(() => contentPolicy([hash])).toThrow(TypeError);
  },
);

test('sounds may come from the host of sounds too, and nothing else may', () => {
  const soundHost = parseSoundHost('https://am-thanh.example');
  const page = { styleHashes: [styleHash], soundHost };
  for (const [more, own] of [
    [metaPolicy(page), metaPolicy({ styleHashes: [styleHash] })],
    [contentPolicy([], soundHost), contentPolicy()],
  ] as const) {
    expect(directives(more).get('media-src')).toBe("media-src 'self' https://am-thanh.example");
    expect(more.replace(' https://am-thanh.example', '')).toBe(own);
  }
});
