import { expect, test } from 'vitest';
import { decodeVni } from '../../../src/encoding/vni.ts';
import { encodeVni } from './legacy-encoders.ts';

test.each([
  ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
  ['ÑAÛNG BOÄ HUYEÄN', 'ĐẢNG BỘ HUYỆN'],
  ['Ban Thöôøng vuï Huyeän uûy', 'Ban Thường vụ Huyện ủy'],
  ['nghó, tæ leä, bò, lyù, kyø, myõ, Kyû, thò, tî', 'nghĩ, tỉ lệ, bị, lý, kỳ, mỹ, Kỷ, thị, tỵ'],
  ['“Vaên hoùa” – 15,3%', '“Văn hóa” – 15,3%'],
  ['Coäng hoøa'.normalize('NFD'), 'Cộng hòa'],
  ['plain ASCII', 'plain ASCII'],
  ['', ''],
])('%s is %s', (seen, meant) => {
  expect(decodeVni(seen)).toBe(meant);
});

test('every Vietnamese letter, small and capital, is decoded', () => {
  const small = 'aàảãáạăằẳẵắặâầẩẫấậđeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ';
  const letters = small + small.toUpperCase();
  expect([...letters]).toHaveLength(146);
  expect(decodeVni(encodeVni(letters))).toBe(letters);
});

test.each([
  ['Aù, EÀ', 'Á, Ề'],
  ['Aâm, ÑAÏi', 'Âm, ĐẠi'],
  ['aÙ', 'á'],
])('the base letter has the case: %s is %s', (seen, meant) => {
  expect(decodeVni(seen)).toBe(meant);
});

test.each(['café', 'résumé', 'für', 'ça', '© 2020'])('%s has no letter of VNI', (text) => {
  expect(decodeVni(text)).toBe(text);
});
