import { expect, test } from 'vitest';
import { oldPortal } from '../../../src/old-portal/old-portal.ts';

const portalOf = (...texts: readonly string[]) => oldPortal(texts.map((text) => ({ text })));

test.each([
  ['https://a.vn/Default.aspx?tabid=12&id=345', '/Default.aspx?tabid=12&id=345'],
  ['http://www.a.vn:8080/tin/#phan-2', '/tin/'],
  ['//a.vn/tin', '/tin'],
  ['a.vn/tin', '/tin'],
  ['https://A.VN', '/'],
  ['https://a.vn?p=12', '/?p=12'],
  ['https://a.vn/tin?', '/tin'],
  ['/tin/%C4%91%E1%BA%A1i%20h%E1%BB%99i', '/tin/đại hội'],
  ['/tin?ten=Đại hội', '/tin?ten=%C4%90%E1%BA%A1i%20h%E1%BB%99i'],
])('%s is %s on the old portal', (text, written) => {
  expect(portalOf(text).addresses.map((each) => each.written)).toEqual([written]);
});

test.each([
  ['xin chào', 'không phải là địa chỉ web'],
  ['mailto:a@a.vn', 'không phải là địa chỉ web'],
  ['javascript:alert(1)', 'không phải là địa chỉ web'],
  ['/a//b', 'có hai dấu / liền nhau'],
  ['/a/../b', 'đường dẫn có "." hoặc ".."'],
  ['/a%zz', 'mã % trong đường dẫn bị hỏng'],
  ['/a%ff', 'đường dẫn có tên viết không dùng được'],
  ['/a$b', 'có ký tự "$" không dùng được trong bảng chuyển hướng'],
  ['/a?b=[1]', 'có ký tự "[" không dùng được trong bảng chuyển hướng'],
  [`/${'a'.repeat(500)}`, 'dài hơn 500 ký tự'],
])('%s is of no use: %s', (text, reason) => {
  expect(portalOf(text)).toMatchObject({ addresses: [], unusable: [{ text, reason }] });
});

test('the portal is the host that is there most often; the others are counted', () => {
  const portal = portalOf(
    'https://b.vn/1',
    'https://a.vn/1',
    'http://www.a.vn/2',
    'https://c.vn/1',
    'https://b.vn.x.vn/1',
    '/3',
  );
  expect(portal.host).toBe('a.vn');
  expect(portal.addresses.map(({ written }) => written)).toEqual(['/1', '/2', '/3']);
  expect([...portal.others]).toEqual([
    ['b.vn', 1],
    ['c.vn', 1],
    ['b.vn.x.vn', 1],
  ]);
});
