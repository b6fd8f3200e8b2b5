import { expect, test } from 'vitest';
import { isReserved } from '../../../../src/site/addresses/reserved-places.ts';
import type { SitePath } from '../../../../src/url/site-path.ts';

test.each([
  ['/luu-tru/', true],
  ['/2020/', true],
  ['/van-ban/', true],
  ['/van-ban/nam/', true],
  ['/dai-hoi/', true],
  ['/media/', true],
  ['/the/', true],
  ['/truyen-thanh/', true],
  ['/so-sanh/', true],
  ['/gop-y/', true],
  ['/lich-cong-tac/', true],
  ['/su-kien/', true],
  ['/to-chuc/', true],
  ['/en/', true],
  ['/gioi-thieu/', false],
  ['/20200/', false],
  ['/van-ban/35-ct-tw/', false],
  ['/dai-hoi-moi/', false],
])('%s is reserved: %s', (path, expected) => {
  expect(isReserved(path as SitePath)).toBe(expected);
});
