import { expect, test } from 'vitest';
import { htmlToDraft } from '../../../../src/import/html/html-to-draft.ts';
import { png } from '../../content/make-content.ts';
import { bytesOf } from '../make-import.ts';

const draft = (html: string | Uint8Array, asked: string[] = []) =>
  htmlToDraft(typeof html === 'string' ? bytesOf(html) : html, (path) => {
    asked.push(path);
    return Promise.resolve(png);
  });

test.each([
  ['./tin_files/anh%201.jpg', 'tin_files/anh 1.jpg'],
  ['tin_files/a.jpg?v=1#x', 'tin_files/a.jpg'],
  ['../anh.jpg', undefined],
  ['tin_files/../../anh.jpg', undefined],
  ['..%2fanh.jpg', undefined],
  ['/etc/passwd', undefined],
  ['//a.vn/anh.jpg', undefined],
  ['\\\\may\\anh.jpg', undefined],
  ['C:\\anh.jpg', undefined],
  ['file:///etc/passwd', undefined],
  ['https://a.vn/anh.jpg', undefined],
  ['%', undefined],
  ['a%00.jpg', undefined],
])('the picture %s is read at %s', async (source, path) => {
  const asked: string[] = [];
  const { images } = await draft(`<img src="${source}">`, asked);
  expect(asked).toEqual(path === undefined ? [] : [path]);
  expect(images).toHaveLength(1);
  expect('bytes' in (images[0] ?? {})).toBe(path !== undefined);
});

test('a picture in the page itself is taken', async () => {
  const { images } = await draft(`<img src="data:image/png;base64,${png.toString('base64')}">`);
  expect(images).toEqual([{ bytes: png }]);
});

test('marks and spacers are passed over', async () => {
  const { images } = await draft('<img src="a.gif" width="1" height="1"><img src=""><img>');
  expect(images).toEqual([]);
});

test.each<readonly [string, Uint8Array]>([
  ['UTF-8', bytesOf('<p>Đại hội</p>')],
  ['UTF-16', Buffer.from('\ufeff<p>Đại hội</p>', 'utf16le')],
  [
    'the encoding that it names',
    Buffer.concat([bytesOf('<meta charset="utf-8"><p>Đại hội</p>'), Buffer.from([0xff])]),
  ],
])('a page in %s is read', async (_name, bytes) => {
  const { blocks } = await draft(bytes);
  expect(JSON.stringify(blocks)).toContain('Đại hội');
});

test('a page of no known encoding is refused', async () => {
  await expect(draft(Buffer.from([0x3c, 0x70, 0x3e, 0xff, 0x80, 0x41]))).rejects.toThrow(
    /không đọc được chữ/u,
  );
});
