import { EditError } from '../../content/edit/yaml-spans.ts';
import { decodeText } from '../../content/read/decode-text.ts';
import { checksumOf } from '../../file-system/checksum.ts';
import { asShown, fileTextOf, valuesOf } from '../saving/file-text.ts';
import { readTextFile, textKindOf, type TextKind } from '../saving/text-place.ts';
import type { DeskContext } from './desk-context.ts';
import { DeskRefusal } from './question.ts';

/** A text as the desk's script opens it. */
export interface OpenedText {
  readonly path: string;
  readonly kind: TextKind;
  /** The hash of the file's bytes. */
  readonly base: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** The whole file, if its front matter cannot be read as fields. */
  readonly whole?: string;
  readonly isPublished: boolean;
}

/** A file with its text. */
export interface TextFile {
  readonly path: string;
  readonly bytes: Buffer;
  readonly text: string;
  readonly base: string;
}

const strange =
  'Tệp này không phải chữ đọc được; hãy lấy lại một bản cũ, hoặc nhập lại từ tệp Word.';

/** @throws DeskRefusal if there is no such text */
export const textFileOf = async ({ content }: DeskContext, path: string): Promise<TextFile> => {
  const bytes = await readTextFile(content.path, path);
  if (!bytes) throw new DeskRefusal(404, 'Bài này không còn ở đây; có thể đã bị bỏ hoặc đổi chỗ.');
  const text = bytes.toString('utf8');
  if (!Buffer.from(text).equals(bytes) && !decodeText(bytes)) throw new DeskRefusal(422, strange);
  return { path, bytes, text, base: checksumOf(bytes).sha256 };
};

/** The fields and the body of a text for the desk. */
export const openedText = async (
  context: DeskContext,
  { path, text, base }: TextFile,
): Promise<OpenedText> => {
  const kind = textKindOf(path) ?? 'article';
  const isPublished = await context.wasPublished(path, text);
  const head = { path, kind, base, isPublished };
  try {
    const { yaml, body } = fileTextOf(text);
    return { ...head, values: valuesOf(yaml), body: asShown(body) };
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    return { ...head, values: {}, body: '', whole: asShown(text) };
  }
};
