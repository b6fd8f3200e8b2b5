import { expect, test } from 'vitest';
import { hostWarnings } from '../../../src/cli/host-limits.ts';

const files = (count: number, bytes: number): ReadonlyMap<string, { readonly bytes: number }> =>
  new Map(Array.from({ length: count }, (_, index) => [`${index}.html`, { bytes }]));

test.each([
  ['an empty site', files(0, 0)],
  ['a usual site', files(15_999, 10_000)],
  ['a large file that every host takes', files(1, 25 * 1024 * 1024)],
])('of %s nothing is said', (_kind, site) => {
  expect(hostWarnings(site)).toEqual([]);
});

test('near the size that Pages hosts take, it says what makes the site lighter', () => {
  expect(hostWarnings(files(100, 8_100_000))).toEqual([
    'Trang nặng 0,81 GB, mà GitHub Pages và GitLab Pages chỉ nhận khoảng 1 GB. Cách làm nhẹ: đặt "keepSounds" trong site.yaml để bỏ tiếng của các buổi phát cũ, hoặc "soundHost" để tiếng ở máy chủ riêng (docs/deploy/sounds.md).',
  ]);
});

test('near the number of files that Cloudflare takes, it says what makes fewer', () => {
  expect(hostWarnings(files(16_000, 100))).toEqual([
    'Trang có 16.000 tệp, mà Cloudflare Pages (gói miễn phí) chỉ nhận 20.000 tệp. Cách chữa: dùng gói nhận nhiều tệp hơn, hoặc đưa trang lên máy chủ khác; trang chưa đăng lần nào còn có thể đặt "noticeSheets: false" và "textCopies: false" trong site.yaml.',
  ]);
});

test('a file that Cloudflare refuses is named, the largest first', () => {
  const site = new Map([
    ['media/a.mp3', { bytes: 30_000_000 }],
    ['media/b.mp3', { bytes: 31_000_000 }],
  ]);
  expect(hostWarnings(site)).toEqual([
    'Tệp media/b.mp3 nặng 31,0 MB (cả thảy 2 tệp quá lớn), mà Cloudflare Pages chỉ nhận tệp đến 25 MiB. Nếu đưa trang lên đó: nén nhỏ tệp ấy, hoặc để nó ở nơi khác.',
  ]);
});
