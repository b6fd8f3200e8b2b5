import { z } from 'zod';
import { field } from './field.ts';
import { attachmentPath, day, group, impreciseDate, registered, text } from './fields.ts';

const sessionKinds = ['tru-bi', 'chinh-thuc'] as const;

/** A preparatory or main session (phiên). */
export const session = group({
  kind: field(z.enum(sessionKinds, 'FIELD_VALUE'), {
    label: 'Loại phiên',
    help: 'tru-bi hoặc chinh-thuc',
    control: 'choice',
    group: 'content',
    example: 'tru-bi',
    shown: ['page', 'openData'],
  }),
  date: field(impreciseDate, {
    label: 'Ngày họp',
    help: 'Ngày họp',
    control: 'period',
    group: 'time',
    example: '2020-03-11',
    shown: ['page', 'openData'],
  }),
  note: field(text.optional(), {
    label: 'Nội dung',
    help: 'Nội dung phiên họp',
    control: 'paragraph',
    group: 'content',
    shown: ['page', 'openData'],
  }),
});

/** A postponement of a congress, with the new date if known. */
export const suspension = group({
  from: field(day, {
    label: 'Từ ngày',
    help: 'Ngày bắt đầu tạm dừng',
    control: 'day',
    group: 'time',
    example: '2020-03-28',
    shown: ['page'],
  }),
  to: field(day.optional(), {
    label: 'Đến ngày',
    help: 'Ngày hết tạm dừng',
    control: 'day',
    group: 'time',
    shown: ['page'],
  }),
  note: field(text.optional(), {
    label: 'Lý do',
    help: 'Lý do tạm dừng',
    control: 'paragraph',
    group: 'content',
    shown: ['page'],
  }),
});

/** The steps of a congress, in their usual order. */
export const congressSteps = [
  'chi-bo',
  'gop-y',
  'nhan-su',
  'tru-bi',
  'chinh-thuc',
  'chuan-y',
] as const;

export type CongressStep = (typeof congressSteps)[number];

/** A step from the preparation to the approval of the result. */
export const step = group({
  kind: field(z.enum(congressSteps, 'FIELD_VALUE'), {
    label: 'Bước',
    help: 'chi-bo (đại hội các chi bộ), gop-y (lấy ý kiến góp ý), nhan-su (duyệt nhân sự), tru-bi, chinh-thuc, chuan-y (chuẩn y kết quả); phiên trù bị và chính thức ghi ở đây hoặc ở sessions, không ghi cả hai',
    control: 'choice',
    group: 'content',
    example: 'chi-bo',
    shown: ['page', 'openData'],
  }),
  date: field(impreciseDate, {
    label: 'Thời gian',
    help: 'Thời gian của bước, rõ đến đâu ghi đến đó',
    control: 'period',
    group: 'time',
    example: '2020-02,2020-03',
    shown: ['page', 'openData'],
  }),
  note: field(text.optional(), {
    label: 'Nội dung',
    help: 'Nội dung của bước',
    control: 'paragraph',
    group: 'content',
    shown: ['page', 'openData'],
  }),
  article: field(registered.optional(), {
    label: 'Bài',
    help: 'Tên tệp của bài nói về bước này, không có đuôi .md',
    control: 'entry',
    reference: 'article',
    group: 'links',
    shown: ['page'],
  }),
});

/** What a paper is in its congress. */
export const paperRoles = [
  'du-thao',
  'bao-cao-chinh-tri',
  'bao-cao-kiem-diem',
  'nghi-quyet',
  'chuong-trinh-hanh-dong',
] as const;

export type PaperRole = (typeof paperRoles)[number];

export const paperRole = z.enum(paperRoles, 'FIELD_VALUE');

/** A paper of a congress (văn kiện) that has no number, and is therefore no official document. */
export const paper = group({
  title: field(text, {
    label: 'Tên văn kiện',
    help: 'Tên văn kiện',
    control: 'line',
    group: 'content',
    example: 'Dự thảo Báo cáo chính trị trình đại hội',
    shown: ['page', 'openData'],
  }),
  role: field(paperRole, {
    label: 'Loại văn kiện',
    help: 'du-thao, bao-cao-chinh-tri, bao-cao-kiem-diem, nghi-quyet hoặc chuong-trinh-hanh-dong',
    control: 'choice',
    group: 'filing',
    example: 'du-thao',
    shown: ['page', 'openData'],
  }),
  date: field(day.optional(), {
    label: 'Ngày',
    help: 'Ngày công bố hoặc thông qua',
    control: 'day',
    group: 'time',
    shown: ['page', 'openData'],
  }),
  file: field(attachmentPath.optional(), {
    label: 'Tệp',
    help: 'Tệp .pdf, .docx hoặc .xlsx trong thư mục media',
    control: 'file',
    reference: 'media',
    group: 'media',
    example: '/media/dai-hoi/du-thao.pdf',
    shown: ['page', 'openData'],
  }),
  article: field(registered.optional(), {
    label: 'Bài',
    help: 'Tên tệp của bài đăng văn kiện, không có đuôi .md',
    control: 'entry',
    reference: 'article',
    group: 'links',
    shown: ['page'],
  }),
});
