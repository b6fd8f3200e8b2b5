import { expect, test } from 'vitest';
import { isOldHome, oldAddressWords } from '../../../src/old-portal/old-address-words.ts';
import { parseOldAddress, type OldAddress } from '../../../src/url/old-address.ts';

const read = (text: string): OldAddress => {
  const address = parseOldAddress(text);
  if (!address) throw new Error(`no old address: ${text}`);
  return address;
};

/** A portal's address; the slug that must be among those found; whether it is whole. */
test.each([
  [
    'DNN, the title in the path',
    '/TinTuc/tabid/120/ID/345/Dai-hoi-diem/Default.aspx',
    'dai-hoi-diem',
    true,
  ],
  [
    'DNN, underscores',
    '/tabid/120/ctl/Details/mid/9/ItemID/3/Dai_hoi_diem.aspx',
    'dai-hoi-diem',
    true,
  ],
  ['DNN, a list', '/TinTuc/tabid/120/ID/345/Default.aspx', 'tin-tuc', true],
  ['WordPress', '/2020/03/06/dai-hoi-diem/', 'dai-hoi-diem', true],
  [
    'Joomla, plain',
    '/index.php?option=com_content&view=article&id=12:dai-hoi-diem&catid=3:tin',
    'dai-hoi-diem',
    true,
  ],
  [
    'Joomla, encoded',
    '/index.php?option=com_content&id=12%3Adai-hoi-diem&Itemid=4',
    'dai-hoi-diem',
    true,
  ],
  ['Joomla, short', '/tin-tuc/12-dai-hoi-diem.html', 'dai-hoi-diem', true],
  ['NukeViet', '/news/chinh-tri/dai-hoi-diem-123.html', 'dai-hoi-diem', true],
  ['NukeViet, a short number', '/news/chinh-tri/dai-hoi-diem-12.html', 'dai-hoi-diem', false],
  ['a year behind', '/ke-hoach-nam-2020.html', 'ke-hoach-nam', false],
  ['a year that belongs to it', '/ke-hoach-nam-2020.html', 'ke-hoach-nam-2020', true],
  ['a number with letters', '/tin/dai-hoi-diem-post12345.html', 'dai-hoi-diem', true],
  ['an underscore before the number', '/tin/dai-hoi-diem_12345', 'dai-hoi-diem', true],
  ['a number of its own', '/tin/dai-hoi-diem/12345', 'dai-hoi-diem', true],
  ['two numbers', '/tin/dai-hoi-diem-12-34567.htm', 'dai-hoi-diem', false],
  ['Liferay', '/web/guest/tin/-/view/dai-hoi-diem/98765', 'dai-hoi-diem', true],
  [
    'Vietnamese, encoded',
    '/tin/%C4%91%E1%BA%A1i-h%E1%BB%99i-%C4%91i%E1%BB%83m',
    'dai-hoi-diem',
    true,
  ],
  ['Vietnamese, as it is read', '/tin/Đại hội điểm', 'dai-hoi-diem', true],
  ['a title in the query', '/tin.php?title=dai-hoi-diem', 'dai-hoi-diem', true],
])('%s: %s says %s (whole: %s)', (_portal, address, slug, isWhole) => {
  expect(oldAddressWords(read(address)).slugs).toContainEqual({ slug, isWhole });
});

test.each([
  '/?p=12',
  '/Default.aspx?tabid=12&id=345',
  '/index.php?option=com_content&view=article&id=12&catid=3:tin-tuc',
  '/12345.html',
  '/2020/03/06/',
])('%s says no words', (address) => {
  expect(oldAddressWords(read(address)).slugs).toEqual([]);
});

test.each([
  ['/2020/03/06/dai-hoi/', '2020/03', false],
  ['/blog/2020/03/dai-hoi/', '2020/03', false],
  ['/2020/13/dai-hoi/', undefined, true],
  ['/TinTuc/tabid/120/Default.aspx', undefined, false],
  ['/TinTuc/tabid/120/ID/345/Default.aspx', undefined, true],
  ['/tin.php?id=3', undefined, true],
])('%s: its month is %s, a number names the page: %s', (address, month, isNumbered) => {
  const words = oldAddressWords(read(address));
  expect([words.month, words.isNumbered]).toEqual([month, isNumbered]);
});

test.each([
  ['/Default.aspx', true],
  ['/index.php', true],
  ['/index.html', true],
  ['/trang-chu', true],
  ['/Trang-ch%E1%BB%A7.aspx', true],
  ['/home/', true],
  ['/Default.aspx?tabid=36', false],
  ['/tin/Default.aspx', false],
  ['/gioi-thieu', false],
])('%s is the front of the old portal: %s', (address, isHome) => {
  expect(isOldHome(read(address))).toBe(isHome);
});
