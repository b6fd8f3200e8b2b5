import { field } from './field.ts';
import { group, registered, text, webAddress } from './fields.ts';

/** A fact about a congress, with the article that reports it and its words. */
export const fact = group({
  label: field(text, {
    label: 'Điều được nêu',
    help: 'Điều được nêu, vài chữ',
    control: 'line',
    group: 'content',
    example: 'Số dư bình quân',
    shown: ['page', 'feeds'],
  }),
  value: field(text, {
    label: 'Giá trị',
    help: 'Giá trị, như trong bài',
    control: 'line',
    group: 'content',
    example: '15,3 %',
    shown: ['page', 'feeds'],
  }),
  quote: field(text, {
    label: 'Câu chữ',
    help: 'Câu chữ trong bài, chép đúng',
    control: 'paragraph',
    group: 'content',
    shown: ['page'],
  }),
  article: field(registered, {
    label: 'Bài',
    help: 'Tên tệp của bài, không có đuôi .md',
    control: 'entry',
    reference: 'article',
    group: 'links',
    shown: ['page', 'feeds'],
  }),
});

/** A source other than an article. */
export const source = group({
  title: field(text, {
    label: 'Tên nguồn',
    help: 'Tên nguồn',
    control: 'line',
    group: 'links',
    shown: ['page'],
  }),
  url: field(webAddress.optional(), {
    label: 'Địa chỉ',
    help: 'Địa chỉ của nguồn',
    control: 'url',
    group: 'links',
    example: 'https://vi-du.vn/nguon',
    shown: ['page'],
  }),
});
