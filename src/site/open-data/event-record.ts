import { z } from 'zod';
import { address, day, slug, text } from './record-fields.ts';

export const eventRecordSchema = z.strictObject({
  id: slug.describe('Mã, không đổi'),
  url: address.optional().describe('Địa chỉ trang của sự kiện; việc trong lịch công tác không có'),
  kind: z.enum(['su-kien', 'cong-tac']).describe('su-kien: sự kiện; cong-tac: lịch công tác'),
  name: text.describe('Tên sự kiện hoặc nội dung công việc'),
  from: text.describe('Bắt đầu: ngày, hoặc ngày giờ kèm múi giờ'),
  to: text.optional().describe('Kết thúc, nếu biết'),
  place: text.optional().describe('Địa điểm'),
  chair: text.optional().describe('Chủ trì'),
  attendees: text.optional().describe('Thành phần'),
  unitId: slug.optional().describe('Mã đơn vị tổ chức'),
  note: text.optional().describe('Ghi chú'),
  cancelled: z.boolean().describe('Đã hủy hay chưa'),
  updated: day.optional().describe('Ngày sửa sau khi đăng, nếu có'),
  sample: z.boolean().describe('Nội dung mẫu hay không'),
});

export const contactRecordSchema = z.strictObject({
  unitId: slug.describe('Mã đơn vị'),
  unitName: text.describe('Tên đơn vị'),
  kind: z.enum(['task', 'contact']).describe('task: một nhiệm vụ; contact: một nơi liên hệ'),
  name: text.describe('Nhiệm vụ, hoặc bộ phận cần liên hệ'),
  about: text.optional().describe('Liên hệ về việc gì'),
  address: text.optional().describe('Nơi làm việc'),
  hours: text.optional().describe('Giờ làm việc'),
  phone: text.optional().describe('Điện thoại'),
  email: text.optional().describe('Thư điện tử'),
  website: text.optional().describe('Trang web'),
});
