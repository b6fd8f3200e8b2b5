import type { z } from 'zod';
import { field } from './field.ts';
import { day, email, flag, group, listOf, text } from './fields.ts';

const ofDesk = 'chỉ dùng ở bàn biên tập';

/** A person of the newsroom; the names are in the content's files, never on the site. */
const person = group({
  name: field(text, {
    label: 'Tên',
    help: 'Tên gọi ở bàn biên tập',
    control: 'line',
    group: 'publishing',
    example: 'Đồng chí A',
    notShown: ofDesk,
  }),
  email: field(email.optional(), {
    label: 'Thư điện tử',
    help: 'Ghi vào lịch sử sửa bài khi gửi bằng Git; không bắt buộc',
    control: 'email',
    group: 'publishing',
    notShown: ofDesk,
  }),
  approves: field(flag, {
    label: 'Được duyệt bài',
    help: 'true: có tên trong danh sách người duyệt',
    control: 'switch',
    group: 'publishing',
    notShown: ofDesk,
  }),
});

/** How articles are approved before they are published. */
export const approvalRules = group({
  since: field(day.optional(), {
    label: 'Phải duyệt từ ngày',
    help: 'Bài có ngày đăng từ ngày này phải được duyệt mới lên trang; không ghi thì chỉ bài đã gửi duyệt mới cần',
    control: 'day',
    group: 'publishing',
    example: '2026-01-01',
    notShown: 'quyết định bài nào phải duyệt',
  }),
  bySomeoneElse: field(flag, {
    label: 'Người khác duyệt',
    help: 'true: người duyệt không được là người gửi duyệt hay tác giả của bài',
    control: 'switch',
    group: 'publishing',
    notShown: 'quyết định lần duyệt nào được tính',
  }),
  people: field(listOf(person), {
    label: 'Ban biên tập',
    help: 'Những người viết và duyệt bài, để chọn tên ở bàn biên tập',
    control: 'groups',
    group: 'publishing',
  }),
});

export type ApprovalRules = z.infer<typeof approvalRules>;
