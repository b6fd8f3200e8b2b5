import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/proofreading/words.ts';
import { findMisspellings } from '../../../src/spelling/find-misspellings.ts';
import { spellingData } from '../../../src/spelling/spelling-data.ts';
import { ordinarySentences } from '../proofreading/ordinary-sentences.ts';

const find = (text: string, listed: readonly string[] = []): string[] =>
  findMisspellings(text, wordsOf(text), new Set(listed)).map(
    ({ start, end, suggestion, certainty }) =>
      `${text.slice(start, end)} → ${suggestion} (${certainty})`,
  );

test.each([
  ['a letter typed twice', 'Vào ngày 2 ttháng 8 xã khai mạc hội thi.', 'ttháng → tháng (likely)'],
  ['a key of Telex too many', 'Xã đượcj công nhận.', 'đượcj → được (certain)'],
  [
    'a mark on the wrong letter of a name',
    'Bí thư Hòang Thị Mai phát biểu.',
    'Hòang → Hoàng (certain)',
  ],
  [
    'a mark on the wrong letter beside a hyphen',
    'Xã hội-chính trị hòan-thiện.',
    'hòan → hoàn (sure)',
  ],
  ['forgotten marks', 'Hôm nay cá chết hàng loat.', 'loat → loạt (likely)'],
  ['no space before a name', 'Công an huyệnThuận Thành.', 'huyệnThuận → huyện Thuận (certain)'],
  ['no space behind a name', 'Thầy Dinhvà các em hát.', 'Dinhvà → Dinh và (certain)'],
  ['no space behind a foreign word', 'Trang websitevà báo.', 'websitevà → website và (certain)'],
  ['a mark on the wrong letter', 'Kế hoạch được tòan xã hưởng ứng.', 'tòan → toàn (sure)'],
  ['two marks in one word', 'Bà con xúât bán lúa.', 'xúât → xuất (sure)'],
  ['a syllable with a tone it cannot have', 'Hội nghị thưc hiện đúng.', 'thưc → thực (certain)'],
  ['an onset before the wrong vowel', 'Các nghành đã vào cuộc.', 'nghành → ngành (certain)'],
  ['a Cyrillic letter', 'Ý kiến сủa bà con.', 'сủa → của (sure)'],
  ['Telex keys', 'Xã dduwowcj công nhận.', 'dduwowcj → được (certain)'],
  ['no space', 'Nhiều người biếtđến hơn.', 'biếtđến → biết đến (certain)'],
  ['a fixed confusion', 'Hai thôn sẽ sát nhập.', 'sát nhập → sáp nhập (sure)'],
  ['in capitals', 'SÁT NHẬP HAI THÔN', 'SÁT NHẬP → SÁP NHẬP (sure)'],
  ['at the beginning of a sentence', 'Bổ xung ba đồng chí.', 'Bổ xung → Bổ sung (sure)'],
  ['hook for tilde', 'Chúng tôi củng phấn khởi.', 'củng → cũng (likely)'],
  ['s for x', 'Chăm lo sản suất vụ xuân.', 'sản suất → sản xuất (sure)'],
  [
    'a space within a syllable',
    'Xã đượ c công nhận đạt chuẩn nông thôn mới.',
    'đượ c → được (certain)',
  ],
  [
    'a space behind an onset',
    'Từ th ành phố về đây phải qua nhiều đoạn.',
    'th ành → thành (certain)',
  ],
  ['VNI keys', 'Năm nay d9a3ng bộ xã lãnh đạo tốt.', 'd9a3ng → đảng (certain)'],
  ['VNI keys before a figure', 'Na8m 2020, xã được mùa.', 'Na8m → Năm (certain)'],
  ['Telex keys, half of them', 'Xã phát triển thuwong mại.', 'thuwong → thương (certain)'],
  [
    'a syllable that nobody uses',
    'Ông vào bẩu cử tổng thồng.',
    'bẩu → bầu (likely); thồng → thống (likely)',
  ],
  ['a tone forgotten', 'Các đại biểu tham dư đông đủ.', 'dư → dự (likely)'],
])('%s: %s', (_case, text, expected) => {
  expect(find(text).join('; ')).toBe(expected);
});

test.each([
  'Ông Nguyễn Văn Ngô ở Đắk Lắk, bà H’Hen ở Krông Nô, anh Y Moan ở Buôn Ma Thuột.',
  'Đồng bào Ê Đê, M’nông, Xơ Đăng, Gia Rai và Ba Na.',
  'UBND, HĐND, UBMTTQ và TP.HCM; đ/c Bí thư; QĐ-TTg.',
  'Lắp ôtô, môtô, rađa; đổ bêtông; bình ôxy; 5 hécta.',
  'Phần mềm online, website, marketing và livestream của nhóm startup.',
  'Chương trình The Voice in Vietnam của YouTube.',
  'Ra-đa, vi-ta-min, Mát-xcơ-va và Lê-nin.',
  'Hoà bình, hòa bình, thuỷ lợi, thủy lợi.',
  'Cháu bé sụt sịt, thở khò khè, mẹ càu nhàu, bố nói năng sỗ sàng.',
  'Lắp giắc cắm; lũ trẻ mặt rướm máu; trưng bày một thạp gốm.',
  'Khu a1 rộng 3 km2, giá 5 nghìn đồng một m2, cúm h5n1 và h5n6.',
  'Kênh dài 5 m và rộng 3 m, nhóm b gồm 3 hộ, lớp 5 c có 20 em.',
])('nothing is said of %s', (text) => {
  expect(find(text)).toEqual([]);
});

test('ordinary sentences have no finding', () => {
  expect(ordinarySentences.flatMap((text) => find(text))).toEqual([]);
});

test('words that the editors listed are right, in any case', () => {
  expect(find('Đồ gốm tòan xã.')).not.toEqual([]);
  expect(find('Đồ gốm tòan xã.', ['tòan xã'])).toEqual([]);
  expect(find('TÒAN xã.', ['tòan xã'])).toEqual([]);
});

test('a text in another language has no findings', () => {
  expect(find('Lâ générâlitê dês àccôrds dù pârtî èst ûne châse très vâriâble îci.')).toEqual([]);
});

test('a slip of the finger that is written again is a word of its own', () => {
  const once = 'Bà con gọi đó là cọn nước.';
  expect(find(`${once} Cái cọn nước ấy đã cũ.`)).toEqual([]);
});

test('every syllable of the table is accepted alone, in any case', () => {
  const { syllables } = spellingData().table;
  fc.assert(
    fc.property(fc.constantFrom(...syllables), (syllable) => {
      const capital = syllable.charAt(0).toUpperCase() + syllable.slice(1);
      for (const text of [syllable, capital, syllable.toUpperCase(), syllable.normalize('NFC')]) {
        expect(find(`${text}.`)).toEqual([]);
      }
    }),
  );
});

test('findings are in order, lie apart and name what is there', () => {
  const piece = fc.constantFrom(
    'sát nhập',
    'tòan',
    'của',
    'nghành',
    'Đảng',
    ', ',
    '. ',
    '5',
    'bổ xung',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join(' ');
      let free = 0;
      for (const { start, end, suggestion } of findMisspellings(text, wordsOf(text), new Set())) {
        expect(start).toBeGreaterThanOrEqual(free);
        expect(suggestion).not.toBe(text.slice(start, end));
        free = end;
      }
    }),
  );
});

test.each([
  ['Cảnh sát nhập cư kiểm tra giấy tờ.', 'cảnh sát + nhập cư'],
  ['Đây là chuyến thăm quan trọng.', 'thăm + quan trọng'],
  ['Buổi triển lãm thành công.', 'a slip that many make is no candidate'],
])('%s (%s)', (text) => {
  expect(find(text)).toEqual([]);
});

test('what a text writes right several times is likelier meant where it writes it wrong once', () => {
  const wrong = 'Doanh nghiệp logistics và cảng biến khu vực phía Nam họp mặt.';
  const right = 'Tàu vào cảng biển. Xe ra cảng biển. Hàng nằm ở cảng biển.';
  expect(find(wrong)).toEqual([]);
  expect(find(`${right} ${wrong}`)).toEqual(['biến → biển (likely)']);
});

test.each([
  'Đội nằm trong top 10 của giải, vào chung kết cup quốc gia.',
  'Anh mua iPhone và macOS, chị dùng eBay.',
  'Đoàn của huyện Đắkrông và bà con Êđê dự hội thi.',
  'Ông Inđônêxia và bà Malaixia là hai nhân vật.',
])('%s is right', (text) => expect(find(text)).toEqual([]));

test.each([
  ['Ban chấp hàng khóa mới.', 'Ban chấp hàng → Ban chấp hành (sure)'],
  ['Hôm nay nhiêm vụ đã rõ.', 'nhiêm vụ → nhiệm vụ (sure)'],
  ['Đài phát thành của xã.', 'Đài phát thành → Đài phát thanh (sure)'],
  ['Đại hôi của xã năm 2020.', 'Đại hôi → Đại hội (sure)'],
])('words of a congress and of the station: %s', (text, found) =>
  expect(find(text)).toEqual([found]),
);

test('a neighbour that the text has elsewhere in another word shows nothing', () => {
  const process = 'Trong quá trình chỉ đạo có việc phát sinh. Quá trình thực hiện được rà soát.';
  const level = 'Chất lượng được nâng lên về cả trình độ văn hóa và trình độ lý luận chính trị.';
  expect(find(`${process} ${level}`)).toEqual([]);
});

test.each([
  'Hộ dân thế chấp hàng hóa để vay.',
  'Đoàn xuất phát thành công lúc 7 giờ.',
  'Kẻ tình nghi quyết định ra đầu thú.',
  'Cơ quan triệt phá ổ nhóm này.',
  'Tin lan truyền thành dư luận.',
])('the same syllables of other words are right: %s', (text) => expect(find(text)).toEqual([]));
