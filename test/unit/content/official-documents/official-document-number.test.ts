import { describe, expect, test } from 'vitest';
import {
  officialDocumentNumbersIn,
  isCertainNumber,
  numberMeant,
  numberSign,
  parseOfficialDocumentNumber,
} from '../../../../src/content/official-documents/official-document-number.ts';

test.each([
  ['26/2020/TT-BTTTT', { number: 26, year: 2020, kind: 'TT', issuer: 'BTTTT' }],
  ['15/KH-UBND', { number: 15, kind: 'KH', issuer: 'UBND' }],
  ['01/2020/TTLT-BTC-BNV', { number: 1, year: 2020, kind: 'TTLT', issuer: 'BTC-BNV' }],
  ['12/2020/NQ-HĐND', { number: 12, year: 2020, kind: 'NQ', issuer: 'HĐND' }],
  ['35-CT/TW', { number: 35, kind: 'CT', issuer: 'TW' }],
  ['28-QĐi/TW', { number: 28, kind: 'QĐi', issuer: 'TW' }],
  ['45/2019/QH14', { number: 45, year: 2019, issuer: 'QH14' }],
  ['64/CP', { number: 64, issuer: 'CP' }],
  ['02-CP', { number: 2, issuer: 'CP' }],
  ['2537-NQ/ĐU', { number: 2537, kind: 'NQ', issuer: 'ĐU' }],
  ['1234-CV/VPTW/nb', { number: 1234, kind: 'CV', issuer: 'VPTW/nb' }],
])('%s is taken apart', (written, parts) => {
  expect(parseOfficialDocumentNumber(written)).toEqual({ written, ...parts });
});

test.each([
  ['26/2020/TT–BTTTT', '26/2020/TT-BTTTT'],
  ['Số: 35 - CT/TW', '35-CT/TW'],
  ['35- CT /TW', '35-CT/TW'],
  ['26/20/TT-BTTTT', undefined],
  ['6/3/2020', undefined],
  ['TT-BTTTT', undefined],
  ['26', undefined],
])('%s is not a number; %s is meant', (text, meant) => {
  expect(parseOfficialDocumentNumber(text)).toBeUndefined();
  expect(numberMeant(text)).toBe(meant);
});

test('all ways to type a number have one key', () => {
  const ways = ['26/2020/TT-BTTTT', '26/2020/tt–btttt', '26/2020/TT − BTTTT'];
  expect(new Set(ways.map(numberSign)).size).toBe(1);
  const ofParty = ['05-CT/TW', '5-CT/TW', '05- CT/TW', '05 - CT/ TW', '05 CT/TW'];
  expect(new Set(ofParty.map(numberSign)).size).toBe(1);
});

describe('in a text', () => {
  const wordsIn = (text: string): string[] =>
    officialDocumentNumbersIn(text).map(({ written }) => written);

  test.each([
    [
      'between words and signs',
      'Số 26/2020/TT-BTTTT, (35-CT/TW).',
      ['26/2020/TT-BTTTT', '35-CT/TW'],
    ],
    ['with other dashes and letters', 'theo 26/2020/tt–btttt;', ['26/2020/tt–btttt']],
    ['behind a sign of emphasis', '**35-CT/TW**', ['35-CT/TW']],
    [
      'with spaces, as party offices type them',
      'Chỉ thị số 35 - CT/TW, số 05- CT/TW, 35-CT/ TW và Kế hoạch số 12 KH/HU.',
      ['35 - CT/TW', '05- CT/TW', '35-CT/ TW', '12 KH/HU'],
    ],
    [
      'with spaces, of the state',
      'Thông tư 26/2020/TT – BTTTT, Kế hoạch số 15 /KH-UBND',
      ['26/2020/TT – BTTTT', '15 /KH-UBND'],
    ],
    ['of the old government', 'Nghị định 64/CP và Nghị định 02-CP.', ['64/CP', '02-CP']],
    ['with a kind behind its issuer', 'Quyết định 747/TTg-QĐ', ['747/TTg-QĐ']],
    [
      'of many issuers',
      '102/2025/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN',
      ['102/2025/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN'],
    ],
    [
      'with & and dots within an office',
      'Công văn số 253/SVH&TT-QLDT, Quyết định 299/QĐ-BQLKKT&KCN, văn bản số 763/UBND.TNMT',
      ['253/SVH&TT-QLDT', '299/QĐ-BQLKKT&KCN', '763/UBND.TNMT'],
    ],
    [
      'with other signs between their parts',
      'Thông tư 32/2013/TT/BTC, 06/2008/TTLT/BCA-VKSNDTC, Nghị quyết 19-2017/NQ-CP, 134/2016-NĐ-CP',
      ['32/2013/TT/BTC', '06/2008/TTLT/BCA-VKSNDTC', '19-2017/NQ-CP', '134/2016-NĐ-CP'],
    ],
    [
      'of an office, after a word that names a document',
      'Công văn số 301/BGDĐT – GDMN, văn bản 410/UBND –NL, Thông tư 02/2017 - BYT, quyết định số 439 – QĐNS/TW',
      ['301/BGDĐT – GDMN', '410/UBND –NL', '02/2017 - BYT', '439 – QĐNS/TW'],
    ],
    [
      'short ones, after a word that names a document',
      'Quyết định số 464/BNV, Công văn 8314/UBND, Nghị định 121/2003/NĐCP, Giấy phép số 189/GPXD, số204/2004/NĐ-CP',
      ['464/BNV', '8314/UBND', '121/2003/NĐCP', '189/GPXD', '204/2004/NĐ-CP'],
    ],
    [
      'no sentence that goes on, and nothing without such a word',
      'theo Nghị định 67/CP. Trong đó; phòng 12/HT, xe 45/BKS, bài 7/TV - Toán',
      ['67/CP'],
    ],
    [
      'no prices, shares, ranges and routes',
      'giá 130.000/CP, ngày 30/4 - TP/HCM, 12 - 15/KM, 20 CT/xã, 5 - A/B, 12 HD/TV',
      [],
    ],
    ['no judgments of courts', 'bản án số 02/2017/HC-ST và 139/2011/HS-PT', []],
    ['of a law', 'Luật số 45/2019/QH14.', ['45/2019/QH14']],
    ['not as the end of a longer word', 'A26/2020/TT-BTTTT, 1.126/2020/TT-BTTTT, x/35-CT/TW', []],
    ['not as the beginning of a longer word', '26/2020/TT-BTTTT/x 35-CT/TW_1', []],
    ['no dates, speeds and addresses', '6/3/2020, 60km/h, /2020/03/bai-viet/, 24/7', []],
  ])('%s', (_where, text, found) => expect(wordsIn(text)).toEqual(found));

  test('each with its place', () => {
    const text = 'Xem 35-CT/TW và 36-CT/TW.';
    const places = officialDocumentNumbersIn(text).map(
      ({ at, written }) => text.indexOf(written) === at,
    );
    expect(places).toEqual([true, true]);
  });

  test.each(['1-a1/', '26/2020/TT-', '1/a-1', '9', '1/A-a.a.', '1-a'])(
    'a text of 200,000 times %s ends',
    (part) =>
      expect(officialDocumentNumbersIn(part.repeat(200_000)).length).toBeLessThanOrEqual(200_000),
  );
});

test.each([
  ['26/2020/TT-BTTTT', true],
  ['28-QĐi/TW', true],
  ['1624/QĐ-TTg', true],
  ['02/CT-TTg', true],
  ['06-CTr/TU', true],
  ['237/TTr-STC', true],
  ['1234-CV/VPTW/nb', true],
  ['35 - CT/TW', true],
  ['64/CP', true],
  ['35-ct/tw', false],
  ['10-A/b', false],
])('%s is surely a number: %s', (written, is) => expect(isCertainNumber(written)).toBe(is));
