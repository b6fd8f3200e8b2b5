import mammoth from 'mammoth';
import { parseDocument } from 'htmlparser2';
import type { Element } from 'domhandler';
import { docxFonts } from './docx-fonts.ts';
import { withoutLegacyText, type DocxNode } from './docx-legacy-text.ts';
import { noMetadata, type Draft, type DraftImage } from '../draft/draft.ts';
import { readFootnotes } from '../html/footnotes.ts';
import { readBlocks } from '../html/read-blocks.ts';
import { OperationError } from '../../operation/operation-error.ts';
import { packPlainly, unpackDocx, type DocxParts } from './unpack-docx.ts';

/** Styles that show the role of a paragraph, in addition to mammoth's own headings and lists. */
const styleMap = [
  "p[style-name='Title'] => p.nhap-title:fresh",
  "p[style-name='Subtitle'] => p.nhap-standfirst:fresh",
  "p[style-name='Caption'] => p.nhap-caption:fresh",
  "p[style-name='caption'] => p.nhap-caption:fresh",
];

const damaged = (): OperationError => new OperationError('IMPORT_DAMAGED', {});

interface DocxPage {
  readonly html: string;
  readonly images: readonly DraftImage[];
}

/** A linked picture, or one whose part is missing, cannot be read. */
const imageOf = async (image: { readAsBuffer: () => Promise<Buffer> }): Promise<DraftImage> => {
  try {
    return { bytes: await image.readAsBuffer() };
  } catch {
    return { missing: 'ảnh nằm ngoài tệp Word, hoặc quá lớn' };
  }
};

/** mammoth's HTML; the address of each picture is its number. */
const pageOf = async (parts: DocxParts): Promise<DocxPage> => {
  const images: DraftImage[] = [];
  const fonts = docxFonts(parts);
  const { value } = await mammoth.convertToHtml(
    { buffer: await packPlainly(parts) },
    {
      styleMap,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      idPrefix: 'nhap-',
      convertImage: mammoth.images.imgElement(async (image) => {
        images.push(await imageOf(image));
        return { src: String(images.length - 1) };
      }),
      transformDocument: (document: DocxNode) => withoutLegacyText(document, fonts),
    },
  );
  return { html: value, images };
};

const numberOf = ({ attribs }: Element): number | undefined =>
  /^\d+$/u.test(attribs['src'] ?? '') ? Number(attribs['src']) : undefined;

/**
 * Reads a Word document.
 * @throws OperationError `IMPORT_…` if it is damaged, is not a Word document, or is too large when
 * unpacked
 */
export const docxToDraft = async (bytes: Uint8Array): Promise<Draft> => {
  const parts = await unpackDocx(bytes);
  const { html, images } = await pageOf(parts).catch(() => {
    throw damaged();
  });
  const { children } = parseDocument(html);
  return {
    form: 'docx',
    blocks: readBlocks(children, { take: numberOf }),
    footnotes: readFootnotes(children),
    images,
    metadata: noMetadata,
  };
};
