import { describe, expect, test } from 'vitest';
import { restoreCapitals } from '../../../src/encoding/tcvn3-capitals.ts';
import { decodeTcvn3 } from '../../../src/encoding/tcvn3.ts';
import { encodeTcvn3 } from './legacy-encoders.ts';

describe('decodeTcvn3', () => {
  test.each([
    ['Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
    ['§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['Ban Th\u00ADêng vô HuyÖn ñy', 'Ban Thường vụ Huyện ủy'],
    ['¡n, ¢m, £m, ¤ng, ¥n, \u00A6u, §«ng', 'Ăn, Âm, Êm, Ông, Ơn, Ưu, Đông'],
    ['“V¨n ho¸” – 15,3%', '“Văn hoá” – 15,3%'],
    ['plain ASCII', 'plain ASCII'],
    ['', ''],
  ])('%s is %s', (seen, meant) => {
    expect(decodeTcvn3(seen)).toBe(meant);
  });

  test('every letter of TCVN3 is decoded', () => {
    const letters = 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ';
    expect([...letters]).toHaveLength(74);
    expect(decodeTcvn3(encodeTcvn3(letters))).toBe(letters);
  });

  test.each([
    ['®¹i héi', '.VnTimeH', 'ĐẠI HỘI'],
    ['§¹i héi', '.VnArialH', 'ĐẠI HỘI'],
    ['§¹i héi', '.VnTifani HeavyH', 'ĐẠI HỘI'],
    ['§¹i héi', '.VnTime', 'Đại hội'],
    ['§¹i héi', 'Arial Rounded H', 'Đại hội'],
    ['§¹i héi', undefined, 'Đại hội'],
  ])('%s in the font %s is %s', (seen, font, meant) => {
    expect(decodeTcvn3(seen, { font })).toBe(meant);
  });

  test.each(['Ấn Độ', 'Ủy ban', 'Ở xã', 'Ý kiến', 'Ổn định'])(
    'TCVN3 has no capital for the first letter of %s: it comes out small',
    (text) => {
      const [first = '', ...rest] = text;
      expect(decodeTcvn3(encodeTcvn3(text))).toBe(first.toLowerCase() + rest.join(''));
    },
  );
});

describe('restoreCapitals', () => {
  test.each([
    ['a word in capitals', 'CộNG HòA', 'CỘNG HÒA'],
    ['a word among others', 'Thực hiện NGHị QUYếT của Đảng', 'Thực hiện NGHỊ QUYẾT của Đảng'],
    ['a small first letter', 'ủY BAN', 'ỦY BAN'],
    ['a heading in capitals throughout', 'BáO CáO Về ĐạI HộI', 'BÁO CÁO VỀ ĐẠI HỘI'],
    ['a heading with marks', '**NGHị QUYếT Số 5/NQ-TW**', '**NGHỊ QUYẾT SỐ 5/NQ-TW**'],
  ])('%s: %s becomes %s', (_name, decoded, restored) => {
    expect(restoreCapitals(decoded)).toBe(restored);
  });

  test.each([
    ['a name', 'Hà Nội'],
    ['an abbreviation beside a name', 'UBND Hà Lễ'],
    ['words alone', 'ủy ban'],
    ['a small letter that has a capital', 'TP.HCMa CộNg'],
    ['good capitals', 'ĐẠI HỘI'],
    ['nothing', ''],
  ])('%s gives no hint: %s', (_name, decoded) => {
    expect(restoreCapitals(decoded)).toBe(decoded);
  });
});
