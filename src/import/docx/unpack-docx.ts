import JSZip from 'jszip';
import { OperationError } from '../../operation/operation-error.ts';

/**
 * Limits for an unpacked document, in bytes. A small file can unpack to any size, and its stated
 * size may be false, so the bytes are counted while unpacking.
 */
export const limits = {
  parts: 4000,
  text: 12 * 1024 * 1024,
  image: 20 * 1024 * 1024,
  all: 200 * 1024 * 1024,
} as const;

/** The parts of a document, by their names. */
export type DocxParts = ReadonlyMap<string, Uint8Array>;

const tooLarge = (): OperationError => new OperationError('IMPORT_UNPACKED', {});

const damaged = (): OperationError => new OperationError('IMPORT_DAMAGED', {});

/** The bytes of a part; `undefined` as soon as they exceed the limit. */
const unpack = (part: JSZip.JSZipObject, limit: number): Promise<Uint8Array | undefined> =>
  new Promise((done, fail) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const stream = part.nodeStream();
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else {
        stream.pause();
        done(undefined);
      }
    });
    stream.on('error', () => fail(damaged()));
    stream.on('end', () => done(Buffer.concat(chunks)));
  });

const isText = (name: string): boolean => /\.(?:xml|rels)$/iu.test(name);
const isImage = (name: string): boolean => /(?:^|\/)media\/[^/]+$/iu.test(name);

const codeOfOther = (zip: JSZip) => {
  if (zip.file('xl/workbook.xml')) return 'IMPORT_EXCEL';
  if (zip.file('ppt/presentation.xml')) return 'IMPORT_POWERPOINT';
  return zip.file('content.xml') ? 'IMPORT_ODT' : 'IMPORT_ZIP';
};

const open = async (bytes: Uint8Array): Promise<JSZip> => {
  try {
    return await JSZip.loadAsync(bytes);
  } catch {
    throw damaged();
  }
};

/**
 * Unpacks the text parts and pictures of a Word document within the limits; everything else
 * (macros, embedded files) stays packed. A picture over the limit is left out.
 * @throws OperationError `IMPORT_…` if the file is not a Word document, is damaged or is too large
 * when unpacked
 */
export const unpackDocx = async (bytes: Uint8Array): Promise<DocxParts> => {
  const zip = await open(bytes);
  const files = Object.values(zip.files).filter(({ dir }) => !dir);
  if (!files.some(({ name }) => /^word\/document\d*\.xml$/u.test(name)))
    throw new OperationError(codeOfOther(zip), {});
  if (files.length > limits.parts) throw tooLarge();
  const parts = new Map<string, Uint8Array>();
  let [text, all] = [0, 0];
  for (const file of files) {
    const isWords = isText(file.name);
    if (!isWords && !isImage(file.name)) continue;
    const part = await unpack(file, isWords ? limits.text - text : limits.image);
    if (!part && isWords) throw tooLarge();
    if (!part) continue;
    all += part.length;
    if (isWords) text += part.length;
    if (all > limits.all) throw tooLarge();
    parts.set(file.name, part);
  }
  return parts;
};

/** The same parts packed into a file again, without compression. */
export const packPlainly = (parts: DocxParts): Promise<Buffer> => {
  const zip = new JSZip();
  for (const [name, bytes] of parts) zip.file(name, bytes, { createFolders: false });
  return zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' });
};
