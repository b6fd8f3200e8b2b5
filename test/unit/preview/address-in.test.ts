import { expect, test } from 'vitest';
import { addressIn } from '../../../src/preview/address-in.ts';

test.each([
  ['/', '/', '/'],
  ['/a/?b=/../c#d', '/', '/a/'],
  ['/%C4%91/', '/', '/đ/'],
  ['/tin/', '/tin/', '/'],
  ['/tin/a/', '/tin/', '/a/'],
  ['/', '/tin/', ''],
  ['/khac/', '/tin/', undefined],
  ['/a/../b', '/', undefined],
  ['/..%2fb', '/', undefined],
  ['/a%5c..%5cb', '/', undefined],
  ['/%00', '/', undefined],
  ['/%', '/', undefined],
])('%s below %s is %s', (requested, prefix, address) => {
  expect(addressIn(requested, prefix)).toBe(address);
});
