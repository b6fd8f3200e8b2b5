import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isAbbreviation,
  isVietnameseSyllable,
  syllableShare,
} from '../../../src/encoding/vietnamese-syllable.ts';
import { anyCharacter } from '../../any-character.ts';

test.each([
  ['every tone', 'ma mà mả mã má mạ'],
  ['every vowel', 'ta tăm tâm te tê ti to tô tơ tu tư tý'],
  ['the old place of the tone mark', 'hòa khỏe thủy xóa lòe họa'],
  ['the new place of the tone mark', 'hoà khoẻ thuỷ xoá loè hoạ'],
  ['glides with a final', 'hoàn xoăn ngoéo khoái xoáy ngoằn khuỷu huỳnh khuya thuở huơ'],
  ['qu', 'quá quả quê quyền quý quỳnh quốc quân quăng quít quơ quẹt quyết'],
  ['gi', 'già giá giữa giúp giữ giường giếng gì gìn giấy giỗ giễu'],
  ['c, k and qu', 'cá cổ cử cắm kẻ kế kì kỷ kiến ký'],
  ['g and gh, ng and ngh', 'gà gỗ ghé ghế ghi nga ngữ ngoài nghe nghề nghĩ nghiêng'],
  ['three vowels', 'yêu tiếu chuối tươi rượu khuyên nguyệt ngoèo'],
  ['stops', 'các cách cấp cất mạch ếch ích đẹp một lúc được việc biệt'],
  ['names and loans', 'Pác Pô Nguyễn Quỳnh xoong goòng moóc Huỳnh Vy Lý Hoằng'],
  ['capitals', 'ĐẠI HỘI NHIỆM KỲ QUYẾT NGHỊ UỶ'],
])('%s: %s', (_name, words) => {
  expect(words.split(' ').filter((word) => !isVietnameseSyllable(word))).toEqual([]);
});

test.each([
  ['a stop without its tone', 'cac lup mot cãch đep cảt cùc bièt'],
  ['c before front vowels, k before back ones', 'ce cên ci cy kà kôn kưa koa'],
  ['g, ng, gh, ngh in the wrong place', 'ge ngê ngi gho ngha nghô'],
  ['q without u, c for qu', 'qa qê coa cuê cuyên'],
  ['a vowel that cannot end', 'ă bă â câ iê muô tươ'],
  ['a final that a vowel cannot take', 'ăi âo êo iơ ưch ênm êng ôch'],
  ['the tone mark in a wrong place', 'hòan qúy tóan tíên ngừơi đựơc kháong'],
  ['two tone marks', 'hóà thúỷ'],
  ['letters of other languages', 'băng-zôn zôn jeep wifi fax Đắc-lắk straße café naïve'],
  ['letters in a row', 'thật-sự ngghi thhanh tổchức XXV PT UBND HĐND'],
  ['other languages', 'that this with für nicht être avec'],
  ['digits and nothing', '2020 12/3 a1 ?'],
])('%s: none of %s', (_name, words) => {
  expect([...words.split(' '), ''].filter(isVietnameseSyllable)).toEqual([]);
});

test('a syllable in decomposed letters is one too', () => {
  expect(isVietnameseSyllable('nghiệp'.normalize('NFD'))).toBe(true);
});

test.each([
  ['', 0],
  ['2020 – 12/3.', 0],
  ['Đại hội', 1],
  ['Đại hội'.normalize('NFD'), 1],
  ['Đài PT huyện', 1],
  ['băng zôn', 1 / 2],
  ['HĐND, UBND', 0],
  ['The quick brown fox', 1 / 4],
])('of the words of "%s" the share %f are syllables', (text, share) => {
  expect(syllableShare(text)).toBeCloseTo(share, 10);
});

test.each([
  ['HĐND', true],
  ['TƯ', false],
  ['UBND', true],
  ['ĐẠI', false],
  ['Đảng', false],
  ['A', false],
  ['QUYHOẠCH', false],
])('%s is an abbreviation: %s', (word, expected) => {
  expect(isAbbreviation(word)).toBe(expected);
});

test('any text has a share between 0 and 1', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), (text) => {
      const share = syllableShare(text);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      expect(isVietnameseSyllable(text)).toBeTypeOf('boolean');
    }),
  );
});
