import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convertLegacyText, hasLegacyText } from '../../../src/encoding/legacy-text.ts';
import { encodeTcvn3, encodeVni } from './legacy-encoders.ts';
import { anyCharacter } from '../../any-character.ts';

describe('a paragraph is converted', () => {
  test.each([
    ['tcvn3', '§¹i héi', 'Đại hội'],
    ['tcvn3', 'Tæ chøc §¹i héi', 'Tổ chức Đại hội'],
    ['tcvn3', 'T/h: §µi ph¸t thanh huyÖn.', 'T/h: Đài phát thanh huyện.'],
    ['tcvn3', 'Ninh Giang, ngµy 12/3/2020', 'Ninh Giang, ngày 12/3/2020'],
    ['tcvn3', 'CéNG HOµ X· HéI CHñ NGHÜA VIÖT NAM', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['tcvn3', 'UBND, H§ND vµ §oµn TNCS', 'UBND, HĐND và Đoàn TNCS'],
    [
      'tcvn3',
      '- **C¸c cÊp ñy** [xem](https://a.example)',
      '- **Các cấp ủy** [xem](https://a.example)',
    ],
    ['tcvn3', 'thê phông hoÆc lÔ tiÕt', 'thờ phụng hoặc lễ tiết'],
    ['tcvn3', '§i ®o', 'Đi đo'],
    ['vni', 'Ñaïi hoäi', 'Đại hội'],
    ['vni', 'Ñieàu 1:', 'Điều 1:'],
    ['vni', 'VAÊN BAÛN MÔÙI', 'VĂN BẢN MỚI'],
    ['vni', 'UÛy ban nhaân daân, HÑND xaõ', 'Ủy ban nhân dân, HĐND xã'],
    ['vni', 'Khoâng ai bò baét', 'Không ai bị bắt'],
    ['vni', 'coù baêng zoân, côø, bieåu ngöõ', 'có băng zôn, cờ, biểu ngữ'],
    ['vni', 'Ñaïi hoäi'.normalize('NFD'), 'Đại hội'],
  ])('from %s: %s', (encoding, seen, text) => {
    expect(convertLegacyText(seen)).toEqual({ text, encoding });
    expect(hasLegacyText(seen)).toBe(true);
  });
});

describe('such a paragraph is not changed', () => {
  test.each([
    ['nothing', ''],
    ['ASCII', 'Dai hoi lan thu XXV, 12/3/2020'],
    ['Vietnamese', 'Đại hội Đảng bộ huyện Ninh Giang'],
    ['decomposed Vietnamese', 'Đại hội Đảng bộ'.normalize('NFD')],
    ['Vietnamese in Latin-1 letters', 'Các bài liên quan'],
    ['Vietnamese that VNI reads otherwise', 'Hoàn toàn, ngoài loài'],
    ['Vietnamese with signs', 'Anh A © 2020 § 5 « ô » 3 × 4 ± 1°C, 10 µm'],
    ['one Vietnamese letter in TCVN3 text', '§¹i héi đại biểu HuyÖn ñy'],
    ['VNI that is good Vietnamese too', 'Chính trò'],
    ['TCVN3 that is good Vietnamese too', 'cã nãi'],
    ['a word that both encodings can read', 'Khoâng'],
    ['one word of VNI among good Vietnamese', 'Hoàn toàn ngoài loài taâm'],
    ['one word of VNI in English', 'The brown fox saw a taâm there'],
    ['one word of VNI beside one of English', 'Trang chung taâm weekend'],
    ['two words of VNI in English', 'The brown fox jumped over ñaïi hoäi with lazy dogs'],
    ['UTF-8 taken for Windows-1252', 'Äáº¡i há»™i Äáº£ng bá»™'],
    ['English', 'The naïve café owner’s résumé: 20 °C, £5, § 3, ½ price, Microsoft® Word©'],
    [
      'French',
      'Où est-il allé ? À la Thaïlande, bien sûr ; c’était un été « laïc », maïs et hôtel.',
    ],
    ['French in capitals', 'LIBERTÉ, ÉGALITÉ, FRATERNITÉ : L’ÉTÉ À L’ÎLE'],
    ['short French', 'Où va Loïc ? Où va la Thaï ?'],
    ['German', 'Die Größe der schönen Bäume übt für Schüler großen Reiz aus: Öl, Übung, Äpfel.'],
    ['Spanish', '¿Dónde está el niño? ¡Mañana será otro día! La 1ª y el 2º año; baúl y ataúd.'],
    ['Portuguese', 'Não há pão: a saúde das mães é comunicação e ação.'],
    ['Swedish', 'På gång så går män på två små öar.'],
    ['Swedish with a telltale of VNI alone', 'Då gång så på trång Noël'],
    ['Danish', 'Høns på møn så sø, kyø læ bær.'],
    ['Catalan', 'Raïm, país, col·legi, anunciï, tròs, cuïc.'],
    ['code', 'const añb = /[à-ÿ]/u.test("é") ? x·y : { ö: 1 };'],
    ['signs alone', '© ® § ¶ · « » ¼ ½ ¾ × ÷ µ ¬'],
    ['soft hyphens', 'Donau\u00ADdampf\u00ADschiff\u00ADfahrt für Köln'],
  ])('%s: %s', (_name, paragraph) => {
    expect(convertLegacyText(paragraph)).toBeUndefined();
    expect(hasLegacyText(paragraph)).toBe(false);
  });
});

test('in a mixed document each paragraph is judged by itself', () => {
  const texts = [
    'Huyện Ninh Giang tổ chức Hội nghị Ban chấp hành Đảng bộ huyện mở rộng',
    'Tổ chức các hoạt động văn hóa, văn nghệ chào mừng Đại hội Đảng bộ các cấp',
    'Đảng bộ Dân Đảng huyện Ninh Giang tổ chức Đại hội lần thứ XIV',
    'Le comité a été élu à Hà Nội par les délégués.',
  ] as const;
  const paragraphs = [texts[0], encodeVni(texts[1]), encodeTcvn3(texts[2]), texts[3]];
  expect(paragraphs.map((paragraph) => convertLegacyText(paragraph))).toEqual([
    undefined,
    { text: texts[1], encoding: 'vni' },
    { text: texts[2], encoding: 'tcvn3' },
    undefined,
  ]);
});

const latin1 = fc.string({
  unit: fc.integer({ min: 0, max: 0xff }).map((code) => String.fromCharCode(code)),
});

test.each([
  ['any text', fc.string({ unit: anyCharacter })],
  ['any Latin-1 text', latin1],
  [
    'any half of a surrogate pair',
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
  ],
])('%s throws nothing, and what is converted is NFC and not converted again', (_name, texts) => {
  fc.assert(
    fc.property(texts, (text) => {
      const converted = convertLegacyText(text);
      expect(hasLegacyText(text)).toBe(converted !== undefined);
      expect(converted?.text.normalize('NFC')).toBe(converted?.text);
      expect(hasLegacyText(converted?.text ?? '')).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test('a text that could be converted twice is left as it is', () => {
  expect(convertLegacyText('\u00d0\u0000b\u00a4')).toBeUndefined();
});
