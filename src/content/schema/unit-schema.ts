import { z } from 'zod';
import { day, group, id, listOf, registered, text } from './fields.ts';

/** The kinds of party organisation that a district has. */
export const unitKinds = [
  'dang-bo-huyen',
  'dang-bo-xa',
  'dang-bo-thi-tran',
  'dang-bo-co-quan',
  'dang-bo-truong-hoc',
  'dang-bo-y-te',
  'dang-bo-quan-su',
  'dang-bo-cong-an',
  'dang-bo-doanh-nghiep',
  'chi-bo',
] as const;

/** One entry of `units.yaml`: a party organisation (tổ chức đảng). */
export const unitSchema = group({
  id: id.describe('Mã đơn vị, dùng trong địa chỉ; không đổi sau khi đăng'),
  name: text.describe('Tên đầy đủ'),
  formerIds: listOf(id).describe('Các mã cũ: địa chỉ cũ của trang đơn vị dẫn tới trang này'),
  shortName: text.optional().describe('Tên ngắn'),
  kind: z.enum(unitKinds, 'FIELD_VALUE').describe('Loại tổ chức đảng'),
  parent: registered.optional().describe('Mã của đơn vị cấp trên'),
  aliases: listOf(text).describe('Tên gọi khác cũng đúng'),
  misspellings: listOf(text).describe('Cách viết sai hay gặp, dùng để gợi ý'),
  validFrom: day
    .optional()
    .describe('Ngày thành lập, hoặc ngày bắt đầu mang tên này; bỏ trống nếu không rõ'),
  validTo: day
    .optional()
    .describe('Ngày cuối cùng còn hoạt động hoặc còn mang tên này; bỏ trống nếu đang hoạt động'),
  predecessors: listOf(registered).describe(
    'Mã các đơn vị mà đơn vị này kế tục (sáp nhập, đổi tên)',
  ),
  note: text.optional().describe('Ghi chú hiện trên trang của đơn vị'),
});

export type Unit = z.infer<typeof unitSchema>;
