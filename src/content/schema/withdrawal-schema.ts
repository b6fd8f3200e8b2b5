import type { z } from 'zod';
import { field } from './field.ts';
import { day, group, listOf, mediaFile, text } from './fields.ts';

const about = {
  date: field(day, {
    label: 'Ngày gỡ',
    help: 'Ngày gỡ',
    control: 'day',
    group: 'publishing',
    example: '2020-04-01',
    shown: ['page'],
  }),
  reason: field(text, {
    label: 'Lý do gỡ',
    help: 'Lý do gỡ; hiện trên trang',
    control: 'line',
    group: 'publishing',
    example: 'Theo đề nghị của đơn vị',
    shown: ['page'],
  }),
} as const;

/** The notice for an article, page or document that was permanently withdrawn. */
export const withdrawal = group(about);

/** One entry of `withdrawn-media.yaml`: a media file that was permanently withdrawn. */
const withdrawnFileSchema = group({
  file: field(mediaFile, {
    label: 'Tệp đã gỡ',
    help: 'Đường dẫn của tệp đã gỡ, như trên trang',
    control: 'file',
    reference: 'media',
    group: 'publishing',
    example: '/media/van-ban/35-ct-tw.pdf',
    notShown: 'ở địa chỉ của tệp chỉ hiện ngày và lý do gỡ',
  }),
  ...about,
});

/** `withdrawn-media.yaml`. */
export const withdrawnMediaSchema = group({
  withdrawnMedia: field(listOf(withdrawnFileSchema), {
    label: 'Tệp đã gỡ',
    help: 'Các tệp của thư mục media đã gỡ hẳn',
    control: 'groups',
    group: 'publishing',
  }),
});

export type Withdrawal = z.infer<typeof withdrawal>;
export type WithdrawnMedia = z.infer<typeof withdrawnFileSchema>;
