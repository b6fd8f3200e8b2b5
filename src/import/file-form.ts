import { extname } from 'node:path';
import { mediaSignatures } from '../content/read/file-kinds.ts';
import { OperationError } from '../operation/operation-error.ts';

export type FileForm = 'docx' | 'html' | 'text';

type FormCode =
  | 'IMPORT_LOCKED'
  | 'IMPORT_OFFICE'
  | 'IMPORT_OLD_WORD'
  | 'IMPORT_PDF'
  | 'IMPORT_RTF'
  | 'IMPORT_MHT'
  | 'IMPORT_MEDIA';

const hasName = (bytes: Uint8Array, name: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from(name, 'utf16le'),
  );

/** The old binary files of Office have one signature; the names of their parts show the kind. */
const oldOffice = (bytes: Uint8Array): FormCode => {
  if (hasName(bytes, 'EncryptedPackage')) return 'IMPORT_LOCKED';
  const isOther = hasName(bytes, 'Workbook') || hasName(bytes, 'PowerPoint Document');
  return isOther ? 'IMPORT_OFFICE' : 'IMPORT_OLD_WORD';
};

/** File types that are recognised by their first bytes and cannot be imported. */
const unfit: readonly (readonly [RegExp, (bytes: Uint8Array) => FormCode])[] = [
  // oxlint-disable-next-line no-control-regex -- a signature of bytes
  [/^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, oldOffice],
  [/^[^]{0,1024}?%PDF-/, () => 'IMPORT_PDF'],
  [/^\s*\{\\rtf/, () => 'IMPORT_RTF'],
  [
    /^(?:[A-Za-z-]+: [^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*)*?content-type:\s*multipart\/related/i,
    () => 'IMPORT_MHT',
  ],
  ...Object.entries(mediaSignatures)
    .filter(([ending]) => ending !== 'pdf')
    .flatMap(([, signatures]) => signatures)
    .map((signature) => [signature, () => 'IMPORT_MEDIA'] as const),
];

const htmlStart =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i;

const byEnding = (ending: string): FileForm => {
  if (/^\.x?html?$/u.test(ending)) return 'html';
  if (ending === '.txt' || ending === '.text' || ending === '') return 'text';
  if (ending === '.md') throw new OperationError('IMPORT_MARKDOWN', {});
  throw new OperationError(/^\.docx?$/u.test(ending) ? 'IMPORT_NO_WORD' : 'IMPORT_FORM', {});
};

/**
 * The type of a file, by its first bytes instead of its name.
 * @throws OperationError `IMPORT_…` if it cannot be imported
 */
export const fileForm = (bytes: Uint8Array, name: string): FileForm => {
  if (bytes.length === 0) throw new OperationError('IMPORT_EMPTY', {});
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  // oxlint-disable-next-line no-control-regex -- a signature of bytes
  if (/^PK[\x03\x05\x07]/.test(head)) return 'docx';
  const codeOf = unfit.find(([signature]) => signature.test(head))?.[1];
  if (codeOf) throw new OperationError(codeOf(bytes), {});
  const start = head
    .replace(/^\xef\xbb\xbf/, '')
    .replaceAll('\0', '')
    .replace(/^\xff\xfe/, '');
  const ending = extname(name).toLowerCase();
  return htmlStart.test(start) && ending !== '.md' ? 'html' : byEnding(ending);
};
