import { z } from 'zod';
import { congressStatuses } from '../../content/schema/congress-schema.ts';
import { address, day, period, slug, text } from './record-fields.ts';

export const congressRecordSchema = z.strictObject({
  id: slug.describe('Mã đại hội, không đổi'),
  url: address.describe('Địa chỉ trang của đại hội'),
  name: text.describe('Tên đại hội'),
  unitId: slug.describe('Mã đơn vị tổ chức đại hội, theo tên vào ngày đại hội'),
  unitName: text.describe('Tên đơn vị'),
  kind: slug.optional().describe('Loại: dai-bieu (đại biểu), dang-vien (đảng viên), nếu biết'),
  level: slug
    .optional()
    .describe(
      'Mã của cấp, nếu biết: tinh (cấp tỉnh), huyen (cấp huyện, đến ngày 30/6/2025), xa (cấp xã, từ ngày 1/7/2025), co-so (cấp cơ sở), chi-bo (chi bộ), hoặc một cấp của trang này',
    ),
  ordinal: z
    .string()
    .regex(/^[IVXLCDM]+$/u)
    .optional()
    .describe('Lần thứ mấy, bằng số La Mã, nếu biết'),
  termFrom: z.int().optional().describe('Năm đầu nhiệm kỳ, nếu biết'),
  termTo: z.int().optional().describe('Năm cuối nhiệm kỳ, nếu biết'),
  isPilot: z.boolean().describe('true: đại hội điểm'),
  status: z
    .enum(congressStatuses)
    .describe(
      'Tình trạng: du-kien (dự kiến), da-an-dinh (đã ấn định), dang-dien-ra (đang diễn ra), da-hoan-thanh (đã hoàn thành), tam-dung (tạm dừng), hoan (hoãn)',
    ),
  planned: period
    .optional()
    .describe(
      'Thời gian theo kế hoạch: 2020-03-06, 2020-03-11/2020-03-12 (từ/đến), 2020-04,2020-05 (trong các tháng); thêm ~ nếu mới dự kiến; unknown nếu chưa rõ',
    ),
  actual: period.optional().describe('Thời gian đã diễn ra, cùng cách ghi'),
  place: text.optional().describe('Địa điểm, nếu biết'),
  note: text.optional().describe('Ghi chú, nếu có'),
  asOf: day.optional().describe('Ngày của thông tin mới nhất về đại hội này, nếu nguồn nêu'),
});
