import { parseDocument } from 'htmlparser2';
import type { Element } from 'domhandler';
import { mendMarkup } from '../../markdown/mend-markup.ts';
import { blocksToMarkdown } from '../draft/blocks-to-markdown.ts';
import type { DraftImage } from '../draft/draft.ts';
import { linesOf } from '../guess/line.ts';
import { numberFootnotes, readFootnotes } from '../html/footnotes.ts';
import { readBlocks } from '../html/read-blocks.ts';
import { renderedHtml } from './rendered-html.ts';
import { altToFill, placeImages } from '../write/place-images.ts';
import { imageType } from '../image-type.ts';
import type { PlannedFile } from '../write/planned-file.ts';
import type { OldArticle } from './old-site.ts';
import { withoutCodes } from './short-codes.ts';

/** The text of an article for this site. */
export interface NewBody {
  readonly markdown: string;
  readonly files: readonly PlannedFile[];
  /** What an editor must do about pictures. */
  readonly notes: readonly string[];
  readonly lacksAlt: boolean;
  readonly leftCodes: readonly string[];
}

type NextPath = (ending: string) => string;

const codeBlocks = /```[^]*?```|~~~[^]*?~~~|`[^`\n]+`/gu;

/** Markdown with elements that Markdown has no signs for is read as the page that it makes. */
const hasElements = (text: string): boolean =>
  /<(?:div|p|table|figure|img|iframe|section|center|ul|ol|h[1-6]|blockquote|details|video|audio|font)[\s>/]/iu.test(
    text.replaceAll(codeBlocks, ''),
  );

const image =
  /!\[([^\]\n]*)\]\(\s*(?:<([^>\n]+)>|([^\s()]+(?:\([^\s()]*\)[^\s()]*)*))(?:\s+(?:"([^"\n]*)"|'([^'\n]*)'))?\s*\)/gu;

/** The pictures of a Markdown text, copied and with the addresses of this site. */
const withPictures = async (
  text: string,
  read: OldArticle['readPicture'],
  nextPath: NextPath,
): Promise<Omit<NewBody, 'leftCodes'>> => {
  const files: PlannedFile[] = [];
  const notes: string[] = [];
  const parts: string[] = [];
  let [reached, lacksAlt] = [0, false];
  for (const { 0: whole, 1: alt = '', 2: long, 3: short, 4: one, 5: two, index } of text.matchAll(
    image,
  )) {
    const address = long ?? short ?? '';
    const bytes = await read(address);
    const type = bytes && imageType(bytes);
    parts.push(text.slice(reached, index));
    reached = index + whole.length;
    if (!bytes || !type) {
      notes.push(`Chưa lấy được ảnh "${address}"${alt === '' ? '' : ` ("${alt}")`}.`);
      continue;
    }
    const path = nextPath(type.ending);
    files.push({ path, bytes });
    const caption = one ?? two;
    const words = alt.trim() || (caption ?? '').trim() || altToFill;
    lacksAlt ||= words === altToFill;
    parts.push(`![${words}](/${path}${caption ? ` "${caption}"` : ''})`);
  }
  parts.push(text.slice(reached));
  return { markdown: parts.join(''), files, notes, lacksAlt };
};

/** The pictures of an HTML body, in order. */
class Pictures {
  readonly addresses: string[] = [];

  take({ attribs }: Element): number | undefined {
    const source = (attribs['data-src'] ?? attribs['data-original'] ?? attribs['src'] ?? '').trim();
    return source === '' || source.startsWith('data:')
      ? undefined
      : this.addresses.push(source) - 1;
  }

  async read(read: OldArticle['readPicture']): Promise<DraftImage[]> {
    const images: DraftImage[] = [];
    for (const address of this.addresses) {
      const bytes = await read(address);
      images.push(bytes ? { bytes } : { missing: `không có ảnh "${address}"` });
    }
    return images;
  }
}

const fromHtml = async (
  html: string,
  read: OldArticle['readPicture'],
  nextPath: NextPath,
): Promise<Omit<NewBody, 'leftCodes'>> => {
  const { children } = parseDocument(html);
  const pictures = new Pictures();
  const lines = linesOf(readBlocks(children, pictures));
  const placed = placeImages(lines, await pictures.read(read), nextPath);
  const { blocks, footnotes } = numberFootnotes(placed.blocks, readFootnotes(children));
  return {
    markdown: blocksToMarkdown(blocks, footnotes),
    files: placed.files,
    notes: placed.notes,
    lacksAlt: placed.lacksAlt,
  };
};

/** WordPress stores paragraphs without elements: blank lines are between them. */
const withParagraphs = (html: string): string =>
  /<p[\s>]/iu.test(html)
    ? html
    : html
        .split(/\n\s*\n/u)
        .map((part) =>
          /^\s*<(?:h\d|ul|ol|table|figure|div|blockquote)\b/iu.test(part)
            ? part
            : `<p>${part.trim().replaceAll('\n', '<br>')}</p>`,
        )
        .join('\n');

/**
 * The body of an old article as this site's Markdown: codes of its system written out, HTML through
 * the reader of saved pages, markup mended by the rules of `npm run sua`, pictures copied.
 */
export const newBody = async (
  { body, form, readPicture }: OldArticle,
  nextPath: NextPath,
): Promise<NewBody> => {
  const { text, left } = withoutCodes(body.replaceAll(/\r\n?/gu, '\n'));
  if (form === 'html') {
    return { ...(await fromHtml(withParagraphs(text), readPicture, nextPath)), leftCodes: left };
  }
  if (hasElements(text)) {
    return { ...(await fromHtml(renderedHtml(text), readPicture, nextPath)), leftCodes: left };
  }
  const placed = await withPictures(text, readPicture, nextPath);
  return { ...placed, markdown: `${mendMarkup(placed.markdown).text.trim()}\n`, leftCodes: left };
};
