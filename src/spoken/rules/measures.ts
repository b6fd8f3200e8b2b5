import { writtenNumber } from '../numbers/written-number.ts';
import { unitWords } from '../numbers/unit-words.ts';
import { byPattern, textBefore, textBehind } from '../spoken-rule.ts';

const amount = String.raw`\d[\d.,]*(?:[ \u00A0](?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)){0,2}`;

const moneyNames: Readonly<Record<string, string>> = {
  $: 'đô-la',
  '€': 'ơ-rô',
  '₫': 'đồng',
  '£': 'bảng Anh',
  '¥': 'yên',
};

/** `50 m`, `24m2`, `110 kWh`, `15 tr.đ`, `200 nghìn đ`. */
export const measures = byPattern(
  'measure',
  new RegExp(
    String.raw`(?<=${amount}[ \u00A0]?)(?:[Tt]r\.?[ \u00A0]?đ(?:ồng)?|VN đồng|[\p{L}µ]+[23²³]?)(?![\p{L}\d])`,
    'gu',
  ),
  (match, choices) => {
    const [sign] = match;
    const isGlued = /\d$/u.test(textBefore(match));
    /** `5 K` and `10 V` are names more often than amounts. */
    if (!isGlued && /^[A-Z]$/u.test(sign) && !/^[WVL]$/u.test(sign)) return undefined;
    if (isGlued && /^[JNKLVW]$/u.test(sign) && !/^[VWLK]$/u.test(sign)) return undefined;
    if (/^(?:k|K)$/u.test(sign) && !isGlued) return undefined;
    if (sign === 'K' && /(?<!\d)[1248]$/u.test(textBefore(match))) return undefined;
    if (/^tr\W*đ/iu.test(sign)) return 'triệu đồng';
    return unitWords(sign, choices);
  },
);

/** `1m65`, `2m5`: the digits behind the sign are a part of the next metre; `1m2` is an area. */
export const metresAndParts = byPattern(
  'measure',
  /(?<=(?<![\p{L}\d.,])\d{1,3})m(?=(?:\d{2}|[1456789])(?![\p{L}\d]|[.,]\d))/gu,
  () => 'mét',
);

/** `37°C`, `20 ºC`, `45°`. */
export const degrees = byPattern(
  'measure',
  /[ \u00A0]?(?:[°º][ \u00A0]?([CF])(?!\p{L})|(?<=\d[ \u00A0]?)[°º˚]|℃|(?<=\d[ \u00A0]?)(?:oC|0C)(?!\p{L}))/gu,
  ([written, scale]) => {
    if (scale === 'F') return 'độ ép';
    return scale === 'C' || /[C℃]/u.test(written) ? 'độ xê' : 'độ';
  },
);

/** `37,5 độ C`. */
export const namedDegrees = byPattern(
  'measure',
  /(?<=\d[ \u00A0]độ[ \u00A0])[CF](?!\p{L})/gu,
  ([scale]) => (scale === 'C' ? 'xê' : 'ép'),
);

export const perCent = byPattern('measure', /[ \u00A0]?[%‰]/gu, ([sign]) =>
  sign.endsWith('‰') ? 'phần nghìn' : 'phần trăm',
);

/** `$100`, `€1,5 triệu`: the sign before the amount is read behind it. */
export const dollarsBefore = byPattern(
  'measure',
  /(?<![\p{L}\d])(?:US)?([$€£¥])[ \u00A0]?(\d+(?:[.,]\d+)*)((?:[ \u00A0](?:nghìn|ngàn|triệu|tỷ|tỉ))*)(?![\p{L}\d])/gu,
  ([, sign = '', amountWritten = '', size = ''], choices) => {
    const reading = writtenNumber(amountWritten, choices);
    const name = moneyNames[sign];
    return name === undefined
      ? undefined
      : { ...reading, spoken: `${reading.spoken}${size} ${name}` };
  },
);

/** `100$`, `€50`, `1.000₫`. */
export const moneySigns = byPattern('measure', /(?<=\d[ \u00A0]?)[ \u00A0]?[$€₫£¥]/gu, ([sign]) => {
  return moneyNames[sign.trim()];
});

const counted =
  'năm|tháng|tuần|ngày|đêm|giờ|phút|giây|quý|vụ|lứa|người|hộ|khẩu|em|cháu|học sinh|con|cây|suất|lượt|lần|ca|buổi|xe|chiếc|cái|căn|nhà|thôn|xã|khu|tổ|chi bộ|đơn vị|sào|mẫu|công|công lao động|lao động|thành viên|cán bộ|phiếu|trận|mũi|liều|bao|tấn|tạ|yến|lít|đồng|đầu người|sản phẩm|lớp|ha|km|m|kg|g|l|ml|kWh|s|h|đ|thửa|phòng|trường|nghìn dân|vạn dân|hợp tác xã|bữa|gói|chai|thùng|quả|bó|cân|chuyến|tỷ|m2|m3|m²|m³|km2|km²';
const countedBehind = new RegExp(String.raw`^(?:${counted})(?![\p{L}\d])`, 'u');
const amountBefore = /\d[^;:()\n]{0,45}$/u;
const unitBefore =
  /(?<!\p{L})(?:tạ|tấn|đồng|USD|VND|VNĐ|Euro|EUR|baht|kg|người|km|m3|triệu|lít|con|kWh|mg|g)[ \u00A0]?$/u;

/** `64,5 triệu đồng/người/năm`, `6,25 tạ/sào`, `60 km/h`: the slash is `một`. */
export const perUnit = byPattern(
  'measure',
  new RegExp(String.raw`(?<=[\p{L}\d²³%$€])[ \u00A0]?/[ \u00A0]?(?=\p{L})`, 'gu'),
  (match) => {
    const before = textBefore(match);
    const isAmount =
      amountBefore.test(before) &&
      /[\p{L}²³%]\d?$|\d{3}$/u.test(before) &&
      countedBehind.test(textBehind(match));
    return isAmount || unitBefore.test(before) ? 'một' : undefined;
  },
);

/** A sign of a unit behind the slash: `đồng/kg`, `tạ/ha`, `m3/s`. */
export const unitsBehindSlash = byPattern(
  'measure',
  /(?<=\p{L}[23²³]?[ \u00A0]?\/[ \u00A0]?)[\p{L}]+[23²³]?(?![\p{L}\d])/gu,
  (match, choices) =>
    /(?:[\p{Ll}\d²³Đđ])[ \u00A0]?\/[ \u00A0]?$/u.test(textBefore(match)) && match[0] !== 'h'
      ? /^(?:tr|K|k|V|N|J|TB|đ|s|CV|L)$/u.test(match[0]) && !/m[3³]?\/$/u.test(textBefore(match))
        ? undefined
        : unitWords(match[0], choices)
      : /(?:km|m)\/$/iu.test(textBefore(match))
        ? 'giờ'
        : undefined,
);

/** Units that a slash follows and no number precedes: `tạ/ha`, `(kg/người)`, `km2`. */
export const bareUnits = byPattern(
  'measure',
  /(?<![\p{L}\d])(?:km2|km²|m2|m²|m3|m³|kg|km|ha|kWh|mg|ml|kW|MW)(?![\p{L}\d])/gu,
  ([sign], choices) => unitWords(sign, choices),
);
