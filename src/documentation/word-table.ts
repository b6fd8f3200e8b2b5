import { plainWords } from '../../layouts/words/own-words.ts';
import { vi } from '../../layouts/words/vi/vi.ts';

const cell = (text: string): string =>
  text
    .replaceAll('|', String.raw`\|`)
    .replaceAll('<', String.raw`\<`)
    .replaceAll('\n', ' ');

/** The page with all words of the site that a station may replace. */
export const wordTable = (): string =>
  [
    '# Chữ của trang',
    '',
    '<!-- tạo bằng npm run docs từ layouts/words/vi, đừng sửa tay -->',
    '',
    'Chữ của chính trang mà đài có thể gọi khác: ghi mã và chữ của đài ở `words` trong `content/look.yaml`. Chữ nằm trong câu có số hay tên không có trong bảng.',
    '',
    '| mã | chữ có sẵn |',
    '| --- | --- |',
    ...plainWords(vi)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, text]) => `| \`${key}\` | ${cell(text)} |`),
    '',
  ].join('\n');
