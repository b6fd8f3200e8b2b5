import { z } from 'zod';
import { address, day, slug, text } from './record-fields.ts';

export const unitRecordSchema = z.strictObject({
  id: slug.describe('Mã đơn vị, không đổi'),
  url: address.describe('Địa chỉ trang của đơn vị'),
  name: text.describe('Tên đầy đủ'),
  kind: slug.describe('Mã loại tổ chức đảng'),
  kindName: text.describe('Tên loại tổ chức đảng'),
  level: slug
    .optional()
    .describe(
      'Mã của cấp, nếu cả thời gian hoạt động chỉ có một cấp: tinh, huyen, xa, co-so, chi-bo',
    ),
  parentId: slug.optional().describe('Mã đơn vị cấp trên, nếu có'),
  parentName: text.optional().describe('Tên đơn vị cấp trên'),
  placeCode: text.optional().describe('Mã số đơn vị hành chính của địa bàn, nếu ghi'),
  validFrom: day.optional().describe('Ngày thành lập hoặc bắt đầu mang tên này, nếu biết'),
  validTo: day.optional().describe('Ngày cuối cùng hoạt động hoặc mang tên này, nếu có'),
  predecessorIds: z.array(slug).describe('Mã các đơn vị tiền thân'),
  predecessorInPartIds: z.array(slug).describe('Mã các đơn vị mà đơn vị này chỉ nhận một phần'),
  note: text.optional().describe('Ghi chú, nếu có'),
});
