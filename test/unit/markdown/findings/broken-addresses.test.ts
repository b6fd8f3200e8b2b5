import { expect, test } from 'vitest';
import { renderText } from '../make-renderer.ts';

const broken = (text: string): string[] =>
  renderText(text).findings.flatMap(({ kind, found, start, meant }) =>
    kind === 'brokenAddress' ? `${start} ${found} → ${meant}` : [],
  );

test.each([
  [
    'Xem https://a.example/tin tuc/dai hoi.html nhé.',
    '4 https://a.example/tin tuc/dai hoi.html → https://a.example/tin%20tuc/dai%20hoi.html',
  ],
  [
    'Tải https://a.example/van ban.pdf.',
    '4 https://a.example/van ban.pdf → https://a.example/van%20ban.pdf',
  ],
  ['Xem https:// a.example/b nhé', '4 https:// a.example/b → https://a.example/b'],
  ['Xem http:/a.example.', '4 http:/a.example → http://a.example'],
  ['Xem htp://a.example/b', '4 htp://a.example/b → http://a.example/b'],
  ['Xem https//a.example/b', '4 https//a.example/b → https://a.example/b'],
  ['Xem www. a.example/b', '4 www. a.example/b → https://www.a.example/b'],
])('%s', (text, found) => expect(broken(text)).toEqual([found]));

test.each([
  'Xem https://a.example/b và/hoặc https://a.example/c.',
  'Xem https://a.example/b hoặc tải van-ban.pdf về.',
  'Tại https://a.example/b ngày 12/3/2020, 5 km/h.',
  'Tại https://a.example/b. Các xã/phường đã họp.',
  'Xem [tin tức/sự kiện](https://a.example/b) và <https://a.example/c> nhé.',
  'Mã `htp://a.example` và tỷ lệ 1//2.',
])('nothing in: %s', (text) => expect(broken(text)).toEqual([]));
