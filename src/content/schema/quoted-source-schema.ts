import type { FieldPlace } from './field-words.ts';
import { field } from './field.ts';
import { registered, text } from './fields.ts';

/**
 * The words of a published text that state something, and the text: an article or an official
 * document. `check` finds the words in the text.
 *
 * @param shown where an article that is named shows; a document shows on the page only
 */
export const quotedSource = (...shown: readonly [FieldPlace, ...FieldPlace[]]) => ({
  quote: field(text, {
    label: 'Câu chữ',
    help: 'Câu chữ trong bài hoặc văn bản, chép đúng',
    control: 'paragraph',
    group: 'content',
    shown: ['page', 'openData'],
  }),
  article: field(registered.optional(), {
    label: 'Bài',
    help: 'Tên tệp của bài làm nguồn, không có đuôi .md; hoặc ghi document',
    control: 'entry',
    reference: 'article',
    group: 'links',
    shown,
  }),
  document: field(registered.optional(), {
    label: 'Văn bản',
    help: 'Văn bản làm nguồn, thay cho article: tên tệp không có .md, hoặc số, ký hiệu',
    control: 'entry',
    reference: 'document',
    group: 'links',
    shown: ['page'],
  }),
});

/** The words that state something, with their one source. */
export interface Quoted {
  readonly quote: string;
  readonly article?: string | undefined;
  readonly document?: string | undefined;
}
