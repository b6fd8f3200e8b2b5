import { officialDocumentNumbersIn } from '../../content/official-documents/official-document-number.ts';
import { letterNames } from '../letters/letter-names.ts';
import { cardinal, digitByDigit } from '../numbers/cardinal.ts';
import type { SpokenChoices } from '../spoken-options.ts';
import { byPattern, type SpokenRule } from '../spoken-rule.ts';

/** The number itself: a zero at the front is read, `không năm`. */
const documentNumber = (digits: string, choices: SpokenChoices): string =>
  digits.startsWith('0') ? digitByDigit(digits) : cardinal(digits, choices);

const readGroup = (group: string, choices: SpokenChoices): string =>
  (group.match(/\p{L}+|\d+|&/gu) ?? [])
    .map((part) => {
      if (part === '&') return 'và';
      return /^\d/u.test(part) ? cardinal(part, choices) : letterNames(part);
    })
    .join(' ');

const readNumber = (written: string, choices: SpokenChoices): string => {
  const [number = '', ...groups] = written.split(/[\s/.\u2010-\u2015\u2212-]+/u);
  const said = documentNumber(number, choices);
  if (choices.documentNumbers === 'short') return said;
  const rest = groups
    .filter((group) => group !== '')
    .map((group) =>
      /^(?:19|20)\d\d$/u.test(group)
        ? `năm ${cardinal(group, choices)}`
        : readGroup(group, choices),
    );
  return [said, ...rest].join(', ');
};

/** `35-CT/TW`, `1234/QĐ-UBND`, `72/2025/QH15`. */
export const documentNumbers: SpokenRule = {
  kind: 'document-number',
  find: (text, choices) =>
    officialDocumentNumbersIn(text)
      .filter(({ written }) => /\p{Lu}/u.test(written))
      .map(({ at, written }) => ({
        start: at,
        end: at + written.length,
        spoken: readNumber(written, choices),
      })),
};

/** `Nghị định số 167/2013`: without letters. */
export const yearlyDocumentNumbers = byPattern(
  'document-number',
  /(?<=(?:nghị quyết|chỉ thị|quyết định|nghị định|thông tư|luật|công văn|kế hoạch|pháp lệnh)(?: số)? )(\d{1,5})\/((?:19|20)\d\d)(?![\p{L}\d/-])/giu,
  ([, digits = '', year = ''], choices) => {
    const said = documentNumber(digits, choices);
    return choices.documentNumbers === 'short' ? said : `${said}, năm ${cardinal(year, choices)}`;
  },
);

/** `Chỉ thị 05`, `Nghị quyết số 05`: the zero belongs to the name. */
export const shortDocumentNumbers = byPattern(
  'document-number',
  /(?<=(?:nghị quyết|chỉ thị|quyết định|quy định|kết luận|hướng dẫn|kế hoạch|nghị định|thông tư|công văn|thông báo|báo cáo|chương trình|văn bản|đề án|luật|tờ trình)(?: số)? )0\d{1,4}(?![\p{L}\d]|[.,/]\d)/giu,
  ([digits]) => digitByDigit(digits),
);
