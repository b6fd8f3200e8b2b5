import { byPattern, textBefore, textBehind } from '../spoken-rule.ts';

/** Signs of measures and money, with their words. Capitals count: `M` is no metre. */
const unitNames: Readonly<Record<string, string>> = {
  km: 'ki-lô-mét',
  Km: 'ki-lô-mét',
  KM: 'ki-lô-mét',
  hm: 'héc-tô-mét',
  m: 'mét',
  dm: 'đề-xi-mét',
  cm: 'xăng-ti-mét',
  mm: 'mi-li-mét',
  nm: 'na-nô-mét',
  µm: 'mi-crô-mét',
  ha: 'héc-ta',
  Ha: 'héc-ta',
  HA: 'héc-ta',
  kg: 'ki-lô-gam',
  Kg: 'ki-lô-gam',
  KG: 'ki-lô-gam',
  g: 'gam',
  gr: 'gam',
  gram: 'gam',
  mg: 'mi-li-gam',
  µg: 'mi-crô-gam',
  mcg: 'mi-crô-gam',
  l: 'lít',
  L: 'lít',
  ml: 'mi-li-lít',
  mL: 'mi-li-lít',
  dl: 'đề-xi-lít',
  hl: 'héc-tô-lít',
  cc: 'xê xê',
  W: 'oát',
  kW: 'ki-lô-oát',
  KW: 'ki-lô-oát',
  MW: 'mê-ga-oát',
  GW: 'gi-ga-oát',
  kWh: 'ki-lô-oát giờ',
  KWh: 'ki-lô-oát giờ',
  Kwh: 'ki-lô-oát giờ',
  kwh: 'ki-lô-oát giờ',
  KWH: 'ki-lô-oát giờ',
  MWh: 'mê-ga-oát giờ',
  Wh: 'oát giờ',
  kWp: 'ki-lô-oát pích',
  MWp: 'mê-ga-oát pích',
  V: 'vôn',
  kV: 'ki-lô-vôn',
  KV: 'ki-lô-vôn',
  kVA: 'ki-lô-vôn am-pe',
  KVA: 'ki-lô-vôn am-pe',
  MVA: 'mê-ga-vôn am-pe',
  mA: 'mi-li am-pe',
  Ah: 'am-pe giờ',
  mAh: 'mi-li am-pe giờ',
  Hz: 'héc',
  kHz: 'ki-lô-héc',
  KHz: 'ki-lô-héc',
  MHz: 'mê-ga-héc',
  Mhz: 'mê-ga-héc',
  GHz: 'gi-ga-héc',
  dB: 'đề-xi-ben',
  KB: 'ki-lô-bai',
  MB: 'mê-ga-bai',
  Mb: 'mê-ga-bít',
  GB: 'gi-ga-bai',
  Gb: 'gi-ga-bít',
  TB: 'tê-ra-bai',
  Mbps: 'mê-ga-bít một giây',
  kbps: 'ki-lô-bít một giây',
  Gbps: 'gi-ga-bít một giây',
  cal: 'ca-lo',
  kcal: 'ki-lô-ca-lo',
  Kcal: 'ki-lô-ca-lo',
  J: 'jun',
  kJ: 'ki-lô-jun',
  Pa: 'pát-xcan',
  N: 'niu-tơn',
  HP: 'mã lực',
  CV: 'mã lực',
  BTU: 'bê tê u',
  inch: 'inh',
  inches: 'inh',
  s: 'giây',
  ph: 'phút',
  h: 'giờ',
  mmHg: 'mi-li-mét thủy ngân',
  mmol: 'mi-li-mon',
  pH: 'pê hát',
  tr: 'triệu',
  Tr: 'triệu',
  tỷđ: 'tỷ đồng',
  tỷđồng: 'tỷ đồng',
  k: 'nghìn',
  K: 'nghìn',
  đ: 'đồng',
  VNĐ: 'đồng',
  VND: 'đồng',
  vnđ: 'đồng',
  vnd: 'đồng',
  'VN đồng': 'đồng Việt Nam',
  USD: 'đô-la Mỹ',
  usd: 'đô-la Mỹ',
  EUR: 'ơ-rô',
  Euro: 'ơ-rô',
  euro: 'ơ-rô',
  JPY: 'yên Nhật',
  CNY: 'nhân dân tệ',
  NDT: 'nhân dân tệ',
  GBP: 'bảng Anh',
  KRW: 'won Hàn Quốc',
};

const powers: Readonly<Record<string, string>> = {
  '2': ' vuông',
  '²': ' vuông',
  '3': ' khối',
  '³': ' khối',
};

/** The words of a unit, of `m2` and `km²` too; `undefined` for other words. */
export const unitWords = (
  sign: string,
  choices: { readonly thousand: string },
): string | undefined => {
  const [, letters = '', power] = /^((?:[mcdk]?m|Km|KM|hm))([23²³])$/u.exec(sign) ?? [];
  if (power !== undefined) return `${unitNames[letters]}${powers[power]}`;
  if (/^[kK]$/u.test(sign)) return choices.thousand;
  return Object.hasOwn(unitNames, sign) ? unitNames[sign] : undefined;
};

const amount = String.raw`\d[\d.,]*(?:[ \u00A0](?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)){0,2}`;

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

/** `$100`, `100$`, `€50`, `1.000₫`. */
export const moneySigns = byPattern('measure', /(?<=\d[ \u00A0]?)[ \u00A0]?[$€₫£¥]/gu, ([sign]) => {
  const names: Readonly<Record<string, string>> = {
    $: 'đô-la',
    '€': 'ơ-rô',
    '₫': 'đồng',
    '£': 'bảng Anh',
    '¥': 'yên',
  };
  return names[sign.trim()];
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
  new RegExp(String.raw`(?<=[\p{L}\d²³%])[ \u00A0]?/[ \u00A0]?(?=\p{L})`, 'gu'),
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
