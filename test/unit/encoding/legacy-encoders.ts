/*
 * The old encodings, written from their definitions letter by letter: TCVN 5712:1993 (VN3) by its
 * bytes, VNI-Windows by its pairs. Nothing here is taken from src, so that an error in either is
 * noticed.
 */

const small = [
  ...'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíị',
  ...'òỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ',
] as const;

const tcvn3Bytes = `B5 B6 B7 B8 B9 A8 BB BC BD BE C6 A9 C7 C8 C9 CA CB AE
  CC CE CF D0 D1 AA D2 D3 D4 D5 D6 D7 D8 DC DD DE
  DF E1 E2 E3 E4 AB E5 E6 E7 E8 E9 AC EA EB EC ED EE
  EF F1 F2 F3 F4 AD F5 F6 F7 F8 F9 FA FB FC FD FE`.split(/\s+/u);

const tcvn3Capitals: Readonly<Record<string, string>> = {
  Ă: '¡',
  Â: '¢',
  Ê: '£',
  Ô: '¤',
  Ơ: '¥',
  Ư: '¦',
  Đ: '§',
};

const vniPairs = `aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä ñ
  eø eû eõ eù eï eâ eà eå eã eá eä ì æ ó í ò
  oø oû oõ où oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï
  uø uû uõ uù uï ö öø öû öõ öù öï yø yû yõ yù î`.split(/\s+/u);

const byteLetter = (hex: string): string => String.fromCharCode(Number.parseInt(hex, 16));

const tcvn3 = new Map(small.map((letter, index) => [letter, byteLetter(tcvn3Bytes[index] ?? '')]));
const vni = new Map(small.map((letter, index) => [letter, vniPairs[index] ?? '']));

/** As people typed it: an accented capital, which TCVN3 lacks, becomes the small letter. */
export const encodeTcvn3 = (text: string): string =>
  Array.from(
    text.normalize('NFC'),
    (letter) => tcvn3Capitals[letter] ?? tcvn3.get(letter.toLowerCase()) ?? letter,
  ).join('');

export const encodeVni = (text: string): string =>
  Array.from(text.normalize('NFC'), (letter) => {
    const lower = letter.toLowerCase();
    const seen = vni.get(lower);
    if (seen === undefined) return letter;
    return letter === lower ? seen : seen.toUpperCase();
  }).join('');

const windows1252Signs = new Map([
  ['€', 0x80],
  ['…', 0x85],
  ['‘', 0x91],
  ['’', 0x92],
  ['“', 0x93],
  ['”', 0x94],
  ['–', 0x96],
  ['—', 0x97],
]);

/** The bytes of letters in Windows-1252; `?` for others, as Notepad saves them. */
export const windows1252Bytes = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return windows1252Signs.get(letter) ?? (code < 0x100 ? code : 0x3f);
  });

/** Windows-1258: the tone is a separate byte after the vowel. */
const windows1258Tones: Readonly<Record<string, number>> = {
  '\u0300': 0xcc,
  '\u0309': 0xd2,
  '\u0303': 0xde,
  '\u0301': 0xec,
  '\u0323': 0xf2,
};
const windows1258Letters = new Map(
  [...'ĂăĐđƠơƯư'].map((letter, index) => [
    letter,
    [0xc3, 0xe3, 0xd0, 0xf0, 0xd5, 0xf5, 0xdd, 0xfd][index] ?? 0x3f,
  ]),
);

const windows1258Of = (letter: string): number[] => {
  const parts = [...letter.normalize('NFD')];
  const tone = parts.find((part) => part in windows1258Tones);
  const base = parts
    .filter((part) => part !== tone)
    .join('')
    .normalize('NFC');
  const byte = windows1258Letters.get(base) ?? windows1252Bytes(base)[0] ?? 0x3f;
  return tone === undefined ? [byte] : [byte, windows1258Tones[tone] ?? 0x3f];
};

export const windows1258Bytes = (text: string): Uint8Array =>
  Uint8Array.from([...text.normalize('NFC')].flatMap(windows1258Of));
