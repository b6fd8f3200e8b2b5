import type { z } from 'zod';
import {
  attachmentPath,
  day,
  documentNumber,
  flag,
  group,
  listOf,
  oldPath,
  registered,
  text,
} from './fields.ts';

/** Front matter of an official document (văn bản), `documents/<slug>.md`. */
export const documentSchema = group({
  number: documentNumber.describe(
    'Số, ký hiệu: 26/2020/TT-BTTTT (văn bản nhà nước) hoặc 35-CT/TW (văn bản Đảng)',
  ),
  kind: text.describe('Loại văn bản, ví dụ Thông tư, Chỉ thị'),
  issuer: text.describe('Cơ quan ban hành'),
  unit: registered
    .optional()
    .describe('Mã đơn vị mà văn bản thuộc về, trong units.yaml; văn bản hiện ở trang đơn vị'),
  congress: registered
    .optional()
    .describe('Mã đại hội mà văn bản nói về, trong congresses.yaml; văn bản hiện ở trang đại hội'),
  issued: day.describe('Ngày ban hành'),
  inForce: day.optional().describe('Ngày có hiệu lực, nếu khác ngày ban hành'),
  expires: day.optional().describe('Ngày hết hiệu lực, nếu văn bản tự ghi'),
  abstract: text.describe('Trích yếu nội dung'),
  signer: text.optional().describe('Người ký'),
  file: attachmentPath
    .optional()
    .describe('Tệp văn bản trong thư mục media, ví dụ /media/van-ban/35-ct-tw.pdf'),
  replaces: listOf(registered).describe(
    'Các văn bản mà văn bản này thay thế: tên tệp không có .md, hoặc số, ký hiệu',
  ),
  amends: listOf(registered).describe(
    'Các văn bản mà văn bản này sửa đổi, bổ sung: tên tệp không có .md, hoặc số, ký hiệu',
  ),
  aliases: listOf(oldPath).describe('Các địa chỉ cũ của văn bản này trên cùng trang web'),
  sample: flag.describe('true: nội dung mẫu'),
});

export type DocumentFrontMatter = z.infer<typeof documentSchema>;
