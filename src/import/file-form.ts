import { extname } from 'node:path';
import { mediaSignatures } from '../content/read/file-kinds.ts';
import { Refusal } from './refusal.ts';

export type FileForm = 'docx' | 'html' | 'text';

const saveAsDocx =
  'mở bằng Word, chọn Lưu thành… (Save As), kiểu "Word Document (*.docx)", rồi nhập tệp .docx đó';

const hasName = (bytes: Uint8Array, name: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from(name, 'utf16le'),
  );

/** The old binary files of Office have one signature; the parts they name show which kind it is. */
const oldOffice = (bytes: Uint8Array): Refusal => {
  if (hasName(bytes, 'EncryptedPackage')) {
    return new Refusal(
      'tệp có mật khẩu; mở bằng Word, bỏ mật khẩu, lưu lại dạng .docx rồi nhập lại',
    );
  }
  if (hasName(bytes, 'Workbook') || hasName(bytes, 'PowerPoint Document')) {
    return new Refusal(
      'đây là tệp Excel hoặc PowerPoint; chép phần chữ sang Word, lưu dạng .docx rồi nhập',
    );
  }
  return new Refusal(`đây là tệp Word đời cũ (.doc); ${saveAsDocx}`);
};

const refusals: readonly (readonly [RegExp, (bytes: Uint8Array) => Refusal])[] = [
  // oxlint-disable-next-line no-control-regex -- a signature of bytes
  [/^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, oldOffice],
  [
    /^[^]{0,1024}?%PDF-/,
    () =>
      new Refusal(
        'đây là tệp PDF; hãy nhập tệp Word gốc (.docx), hoặc chép phần chữ ra tệp .txt rồi nhập tệp đó',
      ),
  ],
  [/^\s*\{\\rtf/, () => new Refusal(`đây là tệp RTF; ${saveAsDocx}`)],
  [
    /^(?:[A-Za-z-]+: [^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*)*?content-type:\s*multipart\/related/i,
    () =>
      new Refusal(
        'đây là trang lưu dạng .mht; mở lại trang bằng trình duyệt và lưu dạng "Trang web, chỉ HTML" (.html)',
      ),
  ],
  ...Object.entries(mediaSignatures)
    .filter(([ending]) => ending !== 'pdf')
    .flatMap(([, signatures]) => signatures)
    .map(
      (signature) =>
        [
          signature,
          () =>
            new Refusal(
              'đây là tệp ảnh hoặc âm thanh, không phải bài viết; chép tệp vào thư mục media',
            ),
        ] as const,
    ),
];

const htmlStart =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i;

const byEnding = (ending: string): FileForm => {
  if (/^\.x?html?$/u.test(ending)) return 'html';
  if (ending === '.txt' || ending === '.text' || ending === '') return 'text';
  if (ending === '.md') {
    throw new Refusal('tệp .md đã là bài viết; chép thẳng vào content/articles/NĂM/THÁNG');
  }
  if (/^\.docx?$/u.test(ending)) {
    throw new Refusal(
      'tên tệp là của Word nhưng nội dung thì không; mở tệp gốc bằng Word và lưu lại dạng .docx',
    );
  }
  throw new Refusal(
    'chỉ nhập được tệp Word (.docx), trang web đã lưu (.html, .htm) và tệp chữ (.txt)',
  );
};

/**
 * What a file is, by its first bytes rather than its name.
 * @throws Refusal when it cannot be imported
 */
export const fileForm = (bytes: Uint8Array, name: string): FileForm => {
  if (bytes.length === 0) throw new Refusal('tệp trống, không có gì để nhập');
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  // oxlint-disable-next-line no-control-regex -- a signature of bytes
  if (/^PK[\x03\x05\x07]/.test(head)) return 'docx';
  const refusal = refusals.find(([signature]) => signature.test(head))?.[1];
  if (refusal) throw refusal(bytes);
  const start = head
    .replace(/^\xef\xbb\xbf/, '')
    .replaceAll('\0', '')
    .replace(/^\xff\xfe/, '');
  const ending = extname(name).toLowerCase();
  return htmlStart.test(start) && ending !== '.md' ? 'html' : byEnding(ending);
};
