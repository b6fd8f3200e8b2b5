import { toString } from 'mdast-util-to-string';
import { docxToDraft } from './docx/docx-to-draft.ts';
import type { Draft } from './draft/draft.ts';
import { fileForm } from './file-form.ts';
import type { ReadBeside } from './html/html-images.ts';
import { htmlToDraft } from './html/html-to-draft.ts';
import { decodedText } from './draft/decoded-text.ts';
import { OperationError } from '../operation/operation-error.ts';
import { textToDraft } from './text/text-to-draft.ts';

const draftOf = async (bytes: Uint8Array, name: string, readBeside: ReadBeside): Promise<Draft> => {
  const form = fileForm(bytes, name);
  if (form === 'docx') return docxToDraft(bytes);
  return form === 'html' ? htmlToDraft(bytes, readBeside) : textToDraft(decodedText(bytes));
};

/** In letters. The loader refuses longer articles, and they would take long to read. */
const longest = 1_000_000;

/**
 * Reads a file of any type that can be imported.
 * @throws OperationError `IMPORT_…` for all other files, and for files that cannot be read
 */
export const readDraft = async (
  bytes: Uint8Array,
  name: string,
  readBeside: ReadBeside,
): Promise<Draft> => {
  const draft = await draftOf(bytes, name, readBeside);
  const length = draft.blocks.reduce((sum, block) => sum + toString(block).length, 0);
  if (length > longest) throw new OperationError('IMPORT_LONG', {});
  return draft;
};
