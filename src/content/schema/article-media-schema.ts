import type { z } from 'zod';
import { field } from './field.ts';
import { attachmentPath, group, imagePath, text } from './fields.ts';

/** The picture at the head of an article. */
export const leadImage = group({
  file: field(imagePath, {
    label: 'Tệp ảnh',
    help: 'Tệp ảnh trong thư mục media',
    control: 'file',
    reference: 'media',
    group: 'media',
    example: '/media/dai-hoi.jpg',
    shown: ['page', 'lists'],
  }),
  alt: field(text, {
    label: 'Lời tả ảnh',
    help: 'Lời tả ảnh cho người không nhìn thấy ảnh: tả cái có trong ảnh',
    control: 'line',
    group: 'media',
    example: 'Đoàn chủ tịch trên sân khấu hội trường',
    shown: ['page'],
  }),
  caption: field(text.optional(), {
    label: 'Chú thích ảnh',
    help: 'Chú thích in dưới ảnh',
    control: 'line',
    group: 'media',
    shown: ['page'],
  }),
  credit: field(text.optional(), {
    label: 'Nguồn ảnh',
    help: 'Ai chụp hoặc ảnh của ai; in sau chú thích',
    control: 'line',
    group: 'media',
    shown: ['page'],
  }),
});

/** A file to download. */
export const attachment = group({
  file: field(attachmentPath, {
    label: 'Tệp',
    help: 'Tệp .pdf, .docx hoặc .xlsx trong thư mục media',
    control: 'file',
    reference: 'media',
    group: 'media',
    example: '/media/ke-hoach.pdf',
    shown: ['page', 'lists'],
  }),
  title: field(text, {
    label: 'Tên tài liệu',
    help: 'Chữ của liên kết tải về',
    control: 'line',
    group: 'media',
    shown: ['page', 'lists'],
  }),
});

export type Attachment = z.infer<typeof attachment>;
