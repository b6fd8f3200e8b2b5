import { z } from 'zod';
import { field } from './field.ts';
import { approvalMark, group, moment, text } from './fields.ts';

/** What happens to an article before it is published: sent, taken back, returned, approved. */
const reviewSteps = ['gui-duyet', 'rut-ve', 'tra-lai', 'duyet'] as const;

const notShown = 'chỉ ban biên tập đọc; không lên trang, cũng không vào dữ liệu mở';

/** One step of the approval of an article; the last one decides its state. */
export const reviewStep = group({
  step: field(z.enum(reviewSteps, 'FIELD_VALUE'), {
    label: 'Bước',
    help: 'gui-duyet: gửi duyệt; rut-ve: người viết lấy về sửa; tra-lai: người duyệt trả lại; duyet: đã duyệt',
    control: 'choice',
    group: 'publishing',
    example: 'gui-duyet',
    notShown,
  }),
  by: field(text, {
    label: 'Người làm',
    help: 'Tên người làm bước này',
    control: 'line',
    group: 'publishing',
    example: 'Đồng chí A',
    notShown,
  }),
  at: field(moment, {
    label: 'Lúc',
    help: 'Ngày giờ làm bước này',
    control: 'moment',
    group: 'publishing',
    example: '2020-03-06 15:42',
    notShown,
  }),
  to: field(text.optional(), {
    label: 'Gửi cho',
    help: 'Tên người được gửi tới',
    control: 'line',
    group: 'publishing',
    example: 'Đồng chí B',
    notShown,
  }),
  note: field(text.optional(), {
    label: 'Lời nhắn',
    help: 'Lời nhắn cho người kia; khi trả lại thì ghi cần sửa gì',
    control: 'paragraph',
    group: 'publishing',
    example: 'Xin ghi rõ số đại biểu được triệu tập.',
    notShown,
  }),
  mark: field(approvalMark.optional(), {
    label: 'Dấu bản đã duyệt',
    help: 'Chương trình tự ghi khi duyệt, tính từ chữ và ảnh của bài; sau đó bài đổi chữ nào thì không còn là bản đã duyệt',
    control: 'code',
    group: 'publishing',
    notShown: 'chỉ để biết bài còn đúng bản đã duyệt hay không',
  }),
});

export type ReviewStep = z.infer<typeof reviewStep>;
