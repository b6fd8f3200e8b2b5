import { expect, test } from 'vitest';
import { markupOf, renderText } from '../make-renderer.ts';

test.each([
  '[//]: # (hỏi lại số liệu)',
  '[//]: # "hỏi lại số liệu"',
  '[comment]: <> (hỏi lại số liệu)',
  '[ghi chú]: # (hỏi lại số liệu)',
  '[//]: #',
  '<!-- hỏi lại\n\nsố liệu -->',
])('no reader sees %s, and the editor is told', (comment) => {
  const text = `Đoạn một.\n\n${comment}\n\nĐoạn hai.`;
  expect(markupOf(text)).toBe('<p>Đoạn một.</p>\n<p>Đoạn hai.</p>');
  expect(renderText(text).findings).toMatchObject([
    { kind: 'comment', start: 11, end: 11 + comment.length, found: comment },
  ]);
});

test.each(['[Hỏi]: Khi nào họp?', '[a]: # (chữ) và thêm', '[muc]: #dau-bai\n\n[muc]'])(
  '%s is no comment',
  (text) => {
    expect(renderText(text).findings.filter(({ kind }) => kind === 'comment')).toEqual([]);
    expect(markupOf(text)).not.toBe('');
  },
);
