import { expect, test } from 'vitest';
import { meantAddress } from '../../../src/url/meant-address.ts';

test.each([
  ['www.vi-du.vn', 'https://www.vi-du.vn'],
  ['vi-du.vn/tin/1.html?a=b', 'https://vi-du.vn/tin/1.html?a=b'],
  ['an.nguyen@vi-du.vn', 'mailto:an.nguyen@vi-du.vn'],
  ['bai-truoc.md', undefined],
  ['tin.html', undefined],
  ['ke-hoach.pdf', undefined],
  ['../x/y', undefined],
  ['abc', undefined],
  ['javascript:alert(1)', undefined],
  ['', undefined],
])('of %j is meant %j', (written, meant) => {
  expect(meantAddress(written)).toBe(meant);
});
