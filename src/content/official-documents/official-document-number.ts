/** The parts of an official document's number (số, ký hiệu). */
export interface OfficialDocumentNumber {
  /** As printed: `26/2020/TT-BTTTT`, `35-CT/TW`. */
  readonly written: string;
  readonly number: number;
  readonly year?: number;
  /** `TT`, `CT`; absent from the numbers of laws (`45/2019/QH14`). */
  readonly kind?: string;
  /** `BTTTT`, `TW`, `QH14`. */
  readonly issuer: string;
}

const dashes = String.raw`[-\u2010-\u2015\u2212]`;
const letters = String.raw`\p{L}{1,10}`;
/** `BNN&PTNT-VKSNDTC`, `UBND.TNMT`. */
const body = String.raw`[\p{L}\d]{1,25}(?:(?:${dashes}|[.&])[\p{L}\d]{1,25}){0,5}`;
const year = String.raw`(?:19|20)\d\d`;

/** State documents (Decree 30/2020), with or without the year: `26/2020/TT-BTTTT`. */
const state = String.raw`(\d{1,5})/(?:(${year})/)?(${letters})${dashes}(${body})`;
/** Party documents (Guideline 36-HD/VPTW): `35-CT/TW`; letters within an office end in `/nb`. */
const party = String.raw`(\d{1,5})${dashes}(${letters})/(${body}(?:/nb)?)`;
/** Documents of the National Assembly and its committee: `45/2019/QH14`. */
const law = String.raw`(\d{1,5})/(${year})/(\p{L}{2,10}\d{1,2})`;
/**
 * Before 1997, documents of the government, its council and its head, and decrees: `64/CP`,
 * `02-CP`, `146/SL`.
 */
const early = String.raw`(\d{1,4})(?:/|${dashes})(CP|TTg|HĐBT|HĐCP|SL)`;

const forms = [state, party, law, early].map((form) => new RegExp(`^${form}$`, 'u'));

/** A number in its proper printed form: one kind of hyphen, no white space. */
const tidied = (text: string): string =>
  text.normalize('NFC').replace(/\s+/gu, '').replace(new RegExp(dashes, 'gu'), '-');

/** A key that is equal for two spellings of one number: `05- CT/TW`, `5 CT/TW`. */
export const numberSign = (text: string): string =>
  tidied(text)
    .toLowerCase()
    .replace(/^0+(?=\d)/u, '')
    .replace(/^(\d+)(?=\p{L})/u, '$1-');

/** Reads a number in its printed form; `undefined` for any other text. */
export const parseOfficialDocumentNumber = (
  written: string,
): OfficialDocumentNumber | undefined => {
  if (tidied(written) !== written) return undefined;
  const [ofState, ofParty, ofLaw, ofEarly] = forms.map((form) => form.exec(written));
  if (ofState) {
    const [, number, inYear, kind, issuer = ''] = ofState;
    const named = { written, number: Number(number), ...(kind !== undefined && { kind }), issuer };
    return inYear === undefined ? named : { ...named, year: Number(inYear) };
  }
  if (ofParty) {
    const [, number, kind = '', issuer = ''] = ofParty;
    return { written, number: Number(number), kind, issuer };
  }
  if (ofEarly) return { written, number: Number(ofEarly[1]), issuer: ofEarly[2] ?? '' };
  const [, number, inYear, issuer = ''] = ofLaw ?? [];
  return ofLaw ? { written, number: Number(number), year: Number(inYear), issuer } : undefined;
};

/** The number that was most likely meant by a wrong text, without "Số" and with plain hyphens. */
export const numberMeant = (text: string): string | undefined => {
  const meant = tidied(text.replace(/^\s*số\s*:?/iu, ''));
  return parseOfficialDocumentNumber(meant)?.written;
};

/** A number found in a text. */
export interface FoundNumber {
  /** The index of its first letter in the text. */
  readonly at: number;
  readonly written: string;
}

/** Abbreviations of kinds of documents; only before one of them can a space be part of a number. */
const kinds =
  'NQ|NQLT|CT|QĐ|QĐi|QyĐ|QC|QCPH|KL|HD|HDLT|KH|KHLT|TB|BC|CV|TTr|CTr|CTRr|CTrHĐ|CTHĐ|ĐA|ĐH|PA|GM|TT|TTLT|NĐ|BB|CĐ|VBHN|UBTVQH|QH|BCĐ|QĐNS|QĐUB|QĐUBND|GP|GPXD|GCN';
const space = String.raw`[ \u00A0\u202F]{0,2}`;
const office = String.raw`[\p{Lu}\d][\p{L}\d]{1,25}(?:(?:${dashes}|[.&])[\p{L}\d]{1,25}){0,5}`;
/** `35 - CT/TW`, `05- CT/TW`, `35-CT/ TW`. */
const spacedParty = String.raw`\d{1,5}${space}${dashes}${space}(?:${kinds})${space}/${space}${office}(?:/nb)?`;
/** `số 35 CT/TW`. */
const bareParty = String.raw`(?<=số\s)\d{1,5}[ \u00A0](?:${kinds})/${office}`;
/** `26/2020/TT – BTTTT`, `12 /KH-UBND`. */
const spacedState = String.raw`\d{1,5}${space}/${space}(?:${year}${space}/${space})?(?:${kinds})${space}${dashes}${space}${office}`;

/** `06/2008/TTLT/BCA-VKSNDTC`, `32/2013/TT/BTC`, `19-2017/NQ-CP`, `134/2016-NĐ-CP`. */
const otherSigns = String.raw`\d{1,5}/(?:${year}/)?(?:${kinds})/${office}|\d{1,5}${space}(?:/|${dashes})${space}${year}${space}(?:/|${dashes})${space}(?:${kinds})${dashes}${office}`;

/** After a word that names a document, the letters need not be those of a kind. */
const named = String.raw`(?<=(?:[Ss]ố|[Cc]ông văn|[Vv]ăn bản|[Tt]hông tư|[Nn]ghị định|[Qq]uyết định)[\s:]{1,2})`;
const offices = String.raw`\p{Lu}{2,15}(?:&\p{Lu}{1,5})?`;
/** `301/BGDĐT – GDMN`, `1517- VC/ĐT`, `02/2017 - BYT`. */
const ofOffice = String.raw`${named}\d{1,5}(?:${space}/${space}${offices}(?:${space}${dashes}${space}|[.])\p{Lu}\p{L}{1,12}|${space}${dashes}${space}\p{Lu}{2,8}${space}/${space}${office}|/${year}${space}${dashes}${space}\p{Lu}{2,8})`;
/** `464/BNV`, `16/2008/CP`, `724/QĐUB`, `508/UBVHGDTTN14`. */
const short = String.raw`${named}\d{1,5}/(?:${year}/)?${offices}\d{0,2}`;

const before = String.raw`(?:(?<=[Ss]ố)|(?<![\p{L}\p{M}\p{N}/_\u2010-\u2015\u2212-]|\d[.,]))`;
const after = String.raw`(?![\p{L}\p{M}\p{N}/_]|(?:${dashes}|[.])[\p{L}\p{N}])`;
const anywhere = new RegExp(
  `${before}(?:${[state, party, law, spacedParty, bareParty, spacedState, otherSigns, ofOffice, early, short].join('|')})${after}`,
  'gu',
);

/** A cheap test first: most texts contain no number. */
const mayHoldNumber =
  /\d[ \u00A0\u202F]{0,2}(?:[/\-\u2010-\u2015\u2212][ \u00A0\u202F]{0,2}(?:\d{4}[ \u00A0\u202F]{0,2}\/[ \u00A0\u202F]{0,2})?)?\p{L}+[ \u00A0\u202F]{0,2}(?:[/\-\u2010-\u2015\u2212]|\d|\b)/u;

/** Judgments of courts, which no office issues: `02/2017/HC-ST`, `139/2011/HS-PT`. */
const judgment = /\/(?:HS|DS|HC|KT|KDTM|LĐ|HNGĐ)-(?:ST|PT|GĐT|TT)$/u;

/**
 * Everything in a text that has the form of an official document's number, as whole words; in
 * linear time.
 */
export const officialDocumentNumbersIn = (text: string): FoundNumber[] =>
  mayHoldNumber.test(text)
    ? [...text.matchAll(anywhere)]
        .filter(([written]) => !judgment.test(written))
        .map(({ 0: written, index: at }) => ({ at, written }))
    : [];

/** Small letters that belong to kinds and issuers: `28-QĐi/TW`, `06-CTr/TU`, `9/QĐ-TTg`. */
const properSmall = /\p{Lu}i(?=[/-])|TTr|C[Tt]r|TTg|QyĐ|\/nb$/gu;

/** Whether it is in capitals, as numbers are: `26/2020/TT-BTTTT`, `1624/QĐ-TTg`. */
export const isCertainNumber = (written: string): boolean =>
  /\p{Lu}{2}/u.test(written) && !/\p{Ll}/u.test(written.replace(properSmall, ''));
