import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { limits, packPlainly, unpackDocx } from '../../../../src/import/docx/unpack-docx.ts';
import { docx, paragraph } from './make-docx.ts';

const zip = (parts: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> => {
  const file = new JSZip();
  for (const [name, content] of Object.entries(parts)) file.file(name, content);
  return file.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
};

test('text and pictures are unpacked, everything else is left packed', async () => {
  const parts = await unpackDocx(
    await docx([paragraph('Đại hội')], {
      parts: {
        'word/media/a.png': 'ảnh',
        'word/vbaProject.bin': 'lệnh',
        'word/embeddings/a.xlsx': 'bảng',
        '../../a.xml': '<a/>',
      },
    }),
  );
  expect([...parts.keys()]).toContain('word/document.xml');
  expect([...parts.keys()]).toContain('word/media/a.png');
  expect([...parts.keys()].filter((name) => /bin|xlsx|\.\./u.test(name))).toEqual([]);
});

test('unpacked parts are packed again unchanged', async () => {
  const parts = await unpackDocx(await docx([paragraph('Đại hội')]));
  expect(await unpackDocx(await packPlainly(parts))).toEqual(parts);
});

describe('a small file that unpacks to a large one is refused', () => {
  const spaces = (size: number): Uint8Array => new Uint8Array(size).fill(32);

  test('in its text', async () => {
    const bytes = await docx([], { parts: { 'word/document.xml': spaces(limits.text + 1) } });
    await expect(unpackDocx(bytes)).rejects.toThrow(/bung ra quá lớn/u);
  });

  test('in the sum of its texts', async () => {
    const parts = { 'word/a.xml': spaces(limits.text / 2), 'word/b.xml': spaces(limits.text / 2) };
    await expect(unpackDocx(await docx([], { parts }))).rejects.toThrow(/bung ra quá lớn/u);
  });

  test('whatever size it states', async () => {
    const bytes = Buffer.from(
      await docx([], { parts: { 'word/document.xml': spaces(limits.text + 1) } }),
    );
    const said = Buffer.alloc(4);
    said.writeUInt32LE(limits.text + 1);
    for (let at = bytes.indexOf(said); at >= 0; at = bytes.indexOf(said, at)) {
      bytes.writeUInt32LE(100, at);
    }
    await expect(unpackDocx(bytes)).rejects.toThrow(/bung ra quá lớn/u);
  });

  test('by the number of its parts', async () => {
    const many = Object.fromEntries(
      Array.from({ length: limits.parts }, (_each, index) => [`word/${index}.xml`, '']),
    );
    await expect(unpackDocx(await docx([], { parts: many }))).rejects.toThrow(/bung ra quá lớn/u);
  });
});

test('a picture over the limit is left out', async () => {
  const parts = await unpackDocx(
    await docx([], { parts: { 'word/media/a.png': new Uint8Array(limits.image + 1) } }),
  );
  expect([...parts.keys()]).not.toContain('word/media/a.png');
});

test.each<readonly [string, Readonly<Record<string, string>>, RegExp]>([
  ['a workbook', { 'xl/workbook.xml': '' }, /Excel/u],
  ['slides', { 'ppt/presentation.xml': '' }, /PowerPoint/u],
  ['an OpenDocument', { 'content.xml': '' }, /\.odt.+\.docx/u],
  ['any archive', { 'a.docx': '' }, /giải nén/u],
])('%s is refused', async (_name, parts, message) => {
  await expect(unpackDocx(await zip(parts))).rejects.toThrow(message);
});
