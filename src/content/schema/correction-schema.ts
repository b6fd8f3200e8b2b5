import type { z } from 'zod';
import { field } from './field.ts';
import { day, group, text } from './fields.ts';

/** A correction (đính chính): what was wrong in an article, and what is right. */
export const correction = group({
  date: field(day, {
    label: 'Ngày đính chính',
    help: 'Ngày sửa chỗ sai',
    control: 'day',
    group: 'publishing',
    example: '2020-03-14',
    shown: ['page', 'lists', 'feeds'],
  }),
  text: field(text, {
    label: 'Nội dung đính chính',
    help: 'Sai ở đâu, đúng là gì',
    control: 'paragraph',
    group: 'publishing',
    example: 'Bản đầu ghi 45 đại biểu; đúng là 54.',
    shown: ['page', 'lists', 'feeds'],
  }),
});

export type Correction = z.infer<typeof correction>;
