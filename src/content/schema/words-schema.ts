import { field } from './field.ts';
import { group, listOf, text } from './fields.ts';

/** `words.yaml`: right words that the spelling engine does not know. */
export const wordsSchema = group({
  words: field(listOf(text), {
    label: 'Từ đúng',
    help: 'Các từ viết đúng mà máy không biết: tên riêng viết thường, tiếng địa phương, từ chuyên môn; npm run check không nhắc nữa',
    control: 'lines',
    group: 'content',
    example: ['cọn nước'],
    notShown: 'chỉ cho npm run check biết các từ này viết đúng',
  }),
});
