import { numberMeant } from '../official-documents/official-document-number.ts';
import { error, meant, shown, warning } from './fault.ts';

/** Faults of official documents. */
export const officialDocumentFaults = {
  DOCUMENT_NUMBER: error(
    (field: string, value: unknown) => {
      const number = typeof value === 'string' ? numberMeant(value) : undefined;
      return {
        message: `${field}: "${shown(value)}" không đúng dạng số, ký hiệu văn bản`,
        hint:
          number === undefined
            ? 'viết như 26/2020/TT-BTTTT hoặc 15/KH-UBND (văn bản nhà nước), 35-CT/TW (văn bản Đảng)'
            : `viết ${number}`,
      };
    },
    'number',
    'Số 35 - CT/TW',
  ),
  DOCUMENT_IN_FORCE: warning(
    (inForce: string, issued: string) => ({
      message: `ngày có hiệu lực ${inForce} trước ngày ban hành ${issued}`,
      hint: 'xem lại hai ngày; nếu văn bản ghi như vậy thì để nguyên',
    }),
    '2020-01-01',
    '2020-03-06',
  ),
  DOCUMENT_EXPIRES: error(
    (expires: string, begins: string) => ({
      message: `ngày hết hiệu lực ${expires} trước ngày có hiệu lực ${begins}`,
      hint: 'sửa một trong hai ngày',
    }),
    '2020-01-01',
    '2020-03-06',
  ),
  DOCUMENT_UNKNOWN: error(
    (reference: string, suggestion: string | undefined) => ({
      message: `không có văn bản "${shown(reference)}" trong sổ văn bản`,
      hint: meant(
        suggestion,
        'viết tên tệp của văn bản trong documents/, không có đuôi .md, hoặc số, ký hiệu của văn bản',
      ),
    }),
    '26/2020/TT-BTTT',
    '26/2020/TT-BTTTT',
  ),
  DOCUMENT_AMBIGUOUS: error(
    (reference: string, choices: readonly string[]) => ({
      message: `có nhiều văn bản cùng số, ký hiệu "${shown(reference)}"`,
      hint: `viết tên tệp của văn bản: ${choices.join(' hoặc ')}`,
    }),
    '12-KH/HU',
    ['ke-hoach-12-nam-2019', 'ke-hoach-12-nam-2020'],
  ),
  DOCUMENT_SELF: error(() => ({
    message: 'văn bản tự thay thế hoặc tự sửa đổi chính mình',
    hint: 'xóa dòng này, hoặc ghi văn bản cũ',
  })),
  DOCUMENT_CIRCLE: error(() => ({
    message: 'các văn bản thay thế, sửa đổi nhau thành vòng tròn, trở lại chính văn bản này',
    hint: 'bỏ dòng này hoặc dòng ở văn bản kia; chỉ văn bản sau thay thế, sửa đổi văn bản trước',
  })),
  DOCUMENT_TWICE: error(
    (other: string) => ({
      message: `số, ký hiệu này cùng cơ quan ban hành và năm với ${other}`,
      hint: 'nếu là cùng một văn bản thì xóa một tệp; nếu không thì sửa lại số, cơ quan hoặc ngày ban hành',
    }),
    'content/documents/35-ct-tw.md',
  ),
} as const;
