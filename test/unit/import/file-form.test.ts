import { describe, expect, test } from 'vitest';
import { fileForm } from '../../../src/import/file-form.ts';
import { png } from '../content/make-content.ts';

const ole = (name: string): Uint8Array =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from(name, 'utf16le'),
  ]);

describe('what can be imported', () => {
  test.each([
    ['a.docx', 'PK\u0003\u0004', 'docx'],
    ['a.md', 'PK\u0003\u0004', 'docx'],
    ['a.html', 'Chữ', 'html'],
    ['a.HTM', 'Chữ', 'html'],
    ['a.txt', 'Chữ', 'text'],
    ['tin', 'Chữ', 'text'],
    ['a.txt', '<!DOCTYPE html><p>', 'html'],
    ['a.txt', '\ufeff\n<!-- saved from url=(1)x -->\n<html>', 'html'],
    ['a.txt', '<Tin> mới', 'text'],
  ])('%s that begins with %j is %s', (name, start, form) => {
    expect(fileForm(Buffer.from(start), name)).toBe(form);
  });

  test('a page in UTF-16 is seen to be one', () => {
    expect(fileForm(Buffer.from('\ufeff<html><p>', 'utf16le'), 'a.txt')).toBe('html');
  });
});

describe('what cannot, and what to do', () => {
  test.each<readonly [string, Uint8Array | string, RegExp]>([
    ['tin.doc', ole('WordDocument'), /Word đời cũ \(\.doc\).+\.docx/u],
    ['tin.docx', ole('WordDocument'), /Word đời cũ \(\.doc\).+\.docx/u],
    ['tin.md', ole('WordDocument'), /Word đời cũ \(\.doc\).+\.docx/u],
    ['tin.docx', ole('EncryptedPackage'), /mật khẩu/u],
    ['tin.xls', ole('Workbook'), /Excel/u],
    ['tin.pdf', '%PDF-1.7', /PDF.+\.docx/u],
    ['tin.txt', '%PDF-1.7', /PDF/u],
    ['tin.rtf', '{\\rtf1', /RTF.+\.docx/u],
    [
      'tin.mht',
      'From: <x>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n',
      /\.mht.+\.html/u,
    ],
    ['tin.docx', png, /tệp ảnh/u],
    ['tin.docx', 'Chữ', /không phải|nội dung thì không/u],
    ['tin.md', '---\ntitle: a\n---\n', /đã là bài viết/u],
    ['tin.js', 'alert(1)', /chỉ nhập được/u],
    ['tin.csv', 'a,b', /chỉ nhập được/u],
    ['tin.txt', '', /tệp trống/u],
  ])('%s', (name, bytes, message) => {
    expect(() => fileForm(Buffer.from(bytes), name)).toThrow(message);
  });
});
