import { z } from 'zod';
import { congressSteps, paperRoles } from '../../content/schema/congress-course-schema.ts';
import { address, day, period, slug, text } from './record-fields.ts';

const congressId = slug.describe('Mã đại hội');
const quote = text.describe('Câu chữ trong nguồn');
const sourceUrl = address.describe('Địa chỉ của bài hoặc văn bản làm nguồn');

export const congressStepSchema = z.strictObject({
  congressId,
  kind: z
    .enum(congressSteps)
    .describe(
      'Bước: chi-bo (đại hội các chi bộ), gop-y (lấy ý kiến góp ý), nhan-su (duyệt nhân sự), tru-bi (phiên trù bị), chinh-thuc (phiên chính thức), chuan-y (chuẩn y kết quả)',
    ),
  date: period.describe('Thời gian, cùng cách ghi như thời gian của đại hội'),
  note: text.optional().describe('Nội dung, nếu có'),
});

export const congressPaperSchema = z.strictObject({
  congressId,
  role: z
    .enum(paperRoles)
    .describe(
      'Loại: du-thao (dự thảo), bao-cao-chinh-tri, bao-cao-kiem-diem, nghi-quyet, chuong-trinh-hanh-dong',
    ),
  title: text.describe('Tên văn kiện'),
  date: day.optional().describe('Ngày công bố hoặc thông qua, nếu biết'),
  file: address.optional().describe('Địa chỉ tệp, nếu có'),
});

export const congressFigureSchema = z.strictObject({
  congressId,
  what: text.describe('Con số nói điều gì'),
  value: z.number().describe('Con số'),
  of: z.number().optional().describe('Tổng số mà con số là một phần, nếu nguồn nêu'),
  unit: text.describe('Đơn vị tính'),
  scope: text.optional().describe('Phạm vi, nếu không phải của riêng đại hội này'),
  quote,
  sourceUrl,
});

export const consultationSchema = z.strictObject({
  id: slug.describe('Mã đợt góp ý, không đổi'),
  url: address.describe('Địa chỉ trang của đợt góp ý'),
  congressId,
  subject: text.describe('Góp ý về điều gì'),
  opens: day.describe('Ngày bắt đầu nhận góp ý'),
  closes: day.describe('Ngày cuối nhận góp ý'),
  address: text.optional().describe('Nơi nhận thư'),
  office: text.optional().describe('Nơi góp ý trực tiếp'),
  email: text.optional().describe('Thư điện tử'),
  phone: text.optional().describe('Điện thoại'),
  answerUrl: text.optional().describe('Trang nhận góp ý'),
  summary: text.optional().describe('Tổng hợp ý kiến, nếu đã có'),
  takenOver: text.optional().describe('Điều đã tiếp thu, nếu đã có'),
});

export const goalSchema = z.strictObject({
  congressId,
  what: text.describe('Chỉ tiêu'),
  unit: text.describe('Đơn vị tính'),
  kind: z.enum(['goal', 'reached']).describe('goal: mức đề ra; reached: kết quả của một năm'),
  year: z.int().optional().describe('Năm phải đạt, hoặc năm của kết quả'),
  value: z.number().describe('Con số'),
  quote,
  sourceUrl,
});

export const appointmentSchema = z.strictObject({
  unitId: slug.describe('Mã đơn vị'),
  unitName: text.describe('Tên đơn vị'),
  person: text.describe('Họ tên'),
  office: text.describe('Chức vụ'),
  from: day.optional().describe('Ngày nhận chức, nếu nguồn nêu'),
  to: day.optional().describe('Ngày thôi chức, nếu có'),
  congressId: slug.optional().describe('Mã đại hội đã bầu, nếu có'),
  quote,
  sourceUrl,
});
