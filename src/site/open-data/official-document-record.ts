import { z } from 'zod';
import { paperRoles } from '../../content/schema/congress-course-schema.ts';
import { address, day, slug, text } from './record-fields.ts';

export const officialDocumentRecordSchema = z.strictObject({
  id: slug.describe('Mã văn bản, không đổi'),
  url: address.describe('Địa chỉ trang của văn bản'),
  number: text.describe('Số, ký hiệu, như in trên văn bản'),
  kind: text.describe('Loại văn bản'),
  issuer: text.describe('Cơ quan ban hành'),
  issued: day.describe('Ngày ban hành'),
  inForce: day.optional().describe('Ngày có hiệu lực, nếu khác ngày ban hành'),
  expires: day.optional().describe('Ngày hết hiệu lực, nếu văn bản tự ghi'),
  abstract: text.describe('Trích yếu'),
  signer: text.optional().describe('Người ký, nếu biết'),
  unitId: slug.optional().describe('Mã đơn vị mà văn bản thuộc về, nếu có'),
  congressId: slug.optional().describe('Mã đại hội mà văn bản nói về, nếu có'),
  role: z
    .enum(paperRoles)
    .optional()
    .describe('Là văn kiện gì của đại hội, nếu có: cùng cách ghi như văn kiện đại hội'),
  replaces: z.array(slug).describe('Mã các văn bản mà văn bản này thay thế'),
  amends: z.array(slug).describe('Mã các văn bản mà văn bản này sửa đổi, bổ sung'),
  file: address.optional().describe('Địa chỉ tệp văn bản, nếu có'),
  isSample: z.boolean().describe('true: nội dung mẫu, không phải văn bản thật'),
});
