import { byPattern, textBefore, textBehind } from '../spoken-rule.ts';

/** `-2°C`, `−5`: a minus only where no word or number precedes. */
export const minusSigns = byPattern(
  'sign',
  /(?<=^|[ (:\u00A0\n])[-−–](?=[ \u00A0]?\d)/gu,
  (match) => {
    const before = match.input.slice(0, match.index);
    const isList = /^[ \u00A0]*$/u.test(before.slice(before.lastIndexOf('\n') + 1));
    const isDegree = /^[ \u00A0]?[\d.,]+[ \u00A0]?(?:[°º℃%]|độ)/u.test(
      match.input.slice(match.index + 1),
    );
    const isApart = /^[ \u00A0]/u.test(match.input.slice(match.index + 1));
    if (isApart && (!isDegree || /[\p{L}\d%‰°²³)][ \u00A0]$/u.test(before))) return undefined;
    if (match[0] === '–' || (isList && !isDegree)) return isDegree ? 'âm' : undefined;
    return /\d[ \u00A0]$/u.test(before) && !isDegree ? undefined : 'âm';
  },
);

const comparisons: Readonly<Record<string, string>> = {
  '<': 'dưới',
  '>': 'trên',
  '≤': 'nhỏ hơn hoặc bằng',
  '≥': 'lớn hơn hoặc bằng',
  '<=': 'nhỏ hơn hoặc bằng',
  '>=': 'lớn hơn hoặc bằng',
  '~': 'khoảng',
  '≈': 'khoảng',
  '∼': 'khoảng',
  '±': 'cộng trừ',
  '+': 'cộng',
};

/** `< 10 hộ`, `~ 300 hộ`, `≥ 18 tuổi`. */
export const comparisonSigns = byPattern(
  'sign',
  /(?:<=|>=|[<>≤≥~≈∼±])[ \u00A0]?(?=\d)/gu,
  ([written]) => comparisons[written.trim()],
);

/** `2 x 3 m`, `4m × 6m`. */
export const multiplications = byPattern(
  'sign',
  /(?<=\d(?:[ \u00A0]?(?:m|cm|mm|km|m2))?[ \u00A0]?)[x×*X](?=[ \u00A0]?\d)/gu,
  () => 'nhân',
);

const words: Readonly<Record<string, string>> = {
  '+': 'cộng',
  '=': 'bằng',
  '&': 'và',
  '÷': 'chia',
};

/** `2 + 3 = 5`, `R&D`, `Km12+500`. */
export const arithmeticSigns = byPattern(
  'sign',
  /(?<=[\p{L}\d)%][ \u00A0]?)[+=÷](?=[ \u00A0]?[\p{L}\d(])|(?<=^|[ \u00A0(])\+(?=\d)/gu,
  ([sign]) => words[sign],
);

export const ampersands = byPattern('sign', /[ \u00A0]?&[ \u00A0]?/gu, (match) => {
  const isAtStart = match.index === 0 || match.input[match.index - 1] === '\n';
  return isAtStart ? 'và ' : ' và ';
});

/** `ông/bà`, `và/hoặc`, `tổ dân phố/thôn`: one of several words. */
export const slashesOfWords = byPattern(
  'sign',
  /(?<=\p{L})[ \u00A0]?\/[ \u00A0]?(?=\p{L})/gu,
  (match) => {
    const before = textBefore(match);
    if (/(?<!\p{L})và$/iu.test(before)) return ' ';
    /** `Ảnh: AFP/TTXVN`: names side by side. */
    const isName = /(?<!\p{L})\p{Lu}\p{L}*$/u.test(before) && /^\p{Lu}/u.test(textBehind(match));
    return isName ? ', ' : { spoken: ' hoặc ', doubt: 'unread-sign' };
  },
);

export const numberSigns = byPattern('sign', /(?:№|Nº|N°)[ \u00A0]?(?=\d)/gu, () => 'số ');

/** `v.v.`, with all its dots. */
export const andSoOn = byPattern(
  'sign',
  /(?<![\p{L}\d])v\.?v(?:\.+|…)?(?!\p{L})/giu,
  () => 'vân vân',
);

/** `./.`: the end of a text. */
export const lastSigns = byPattern('sign', /\.\/\.?/gu, () => '.');

/** `ĐU-HĐND-UBND`: a short stop. */
export const dashesOfAbbreviations = byPattern(
  'sign',
  /(?<=\p{Lu}{2})[-–](?=\p{Lu}{2})/gu,
  () => ' - ',
);

/** Arrows and bullets are not read. */
export const silentSigns = byPattern('sign', /(?<=^|\n)[•●▪■◆➢✓✔–—*-][ \u00A0]+/gu, () => '');
