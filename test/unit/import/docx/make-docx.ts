import JSZip from 'jszip';

/** Parts of a Word document as XML, so that a test contains just what it needs. */

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

interface RunSetting {
  readonly font?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly style?: string;
  readonly raised?: boolean;
  /** More properties as XML: `<w:strike/>`. */
  readonly more?: string;
}

/** A run of text. */
export const run = (
  text: string,
  { font, bold, italic, style, raised, more = '' }: RunSetting = {},
): string => {
  const properties = [
    style === undefined ? '' : `<w:rStyle w:val="${style}"/>`,
    font === undefined ? '' : `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`,
    bold ? '<w:b/>' : '',
    italic ? '<w:i/>' : '',
    raised ? '<w:vertAlign w:val="superscript"/>' : '',
    more,
  ].join('');
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
};

/** A paragraph of runs, or of plain text. */
export const paragraph = (runs: string | readonly string[], style?: string): string => {
  const inner = typeof runs === 'string' ? run(runs) : runs.join('');
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}${inner}</w:p>`;
};

export const footnoteMark = (id: number): string =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;

/** A link to a relationship of the document. */
export const link = (relationship: string, text: string): string =>
  `<w:hyperlink r:id="${relationship}">${run(text)}</w:hyperlink>`;

/** A table; a cell is a paragraph's text, or whole paragraphs. */
export const table = (rows: readonly (readonly string[])[]): string => {
  const cell = (inner: string): string =>
    `<w:tc>${inner.startsWith('<w:') ? inner : paragraph(inner)}</w:tc>`;
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
};

/** A paragraph of a list of `numbering.xml`. */
export const listed = (text: string, list: number, level = 0): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}</w:p>`;

/** The levels of a list: format, text and first number. */
export type ListLevels = readonly (readonly [string, string, number?])[];

/** `numbering.xml` with these lists, numbered from 1; `more` are further lists as XML. */
export const numbering = (lists: readonly ListLevels[], more = ''): string => {
  const abstracts = lists.map(
    (levels, index) =>
      `<w:abstractNum w:abstractNumId="${index}">${levels
        .map(
          ([format, text, start = 1], level) =>
            `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
        )
        .join('')}</w:abstractNum>`,
  );
  const numbers = lists.map(
    (_levels, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`,
  );
  return `<w:numbering>${abstracts.join('')}${numbers.join('')}${more}</w:numbering>`;
};

/** A picture that is embedded, or linked, by a relationship. */
export const picture = (relationship: string, alt = '', way: 'embed' | 'link' = 'embed'): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="${escaped(alt)}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:${way}="${relationship}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ');

const style = (id: string, name: string, inner = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${inner}</w:style>`;

const relationshipType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface DocxSetting {
  /** Paragraphs of each footnote, numbered from 1. */
  readonly footnotes?: readonly string[];
  /** Pictures by the relationship that names them: `rIdA` is `word/media/rIdA.png`. */
  readonly media?: Readonly<Record<string, Uint8Array>>;
  /** Targets outside the file, by relationship: the kind and the address. */
  readonly outside?: Readonly<Record<string, readonly ['hyperlink' | 'image', string]>>;
  /** More parts of the document with their relation: its type and the part's name below `word/`. */
  readonly related?: Readonly<Record<string, readonly [string, string]>>;
  /** The font of the style that paragraphs have by default. */
  readonly font?: string;
  /** More parts, or replacements for those made here. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const relationships = (entries: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;

const partsOf = (
  body: readonly string[],
  { footnotes = [], media = {}, outside = {}, related: others = {}, font, parts = {} }: DocxSetting,
): Readonly<Record<string, string | Uint8Array>> => {
  const rFonts = font === undefined ? '' : `<w:rPr><w:rFonts w:ascii="${font}"/></w:rPr>`;
  const styles = [
    style('Normal', 'Normal', rFonts),
    style('BodyText', 'Body Text', '<w:basedOn w:val="Normal"/>'),
    style(
      'Unicode',
      'Unicode',
      '<w:basedOn w:val="Normal"/><w:rPr><w:rFonts w:ascii="Times New Roman"/></w:rPr>',
    ),
    style('Title', 'Title'),
    style('Subtitle', 'Subtitle'),
    style('Heading1', 'heading 1'),
    style('Heading2', 'heading 2'),
    style('Caption', 'caption'),
  ].join('');
  const notes = footnotes.map(
    (inner, index) => `<w:footnote w:id="${index + 1}">${inner}</w:footnote>`,
  );
  const related = [
    `<Relationship Id="rIdNotes" Type="${relationshipType}/footnotes" Target="footnotes.xml"/>`,
    `<Relationship Id="rIdStyles" Type="${relationshipType}/styles" Target="styles.xml"/>`,
    ...Object.keys(media).map(
      (id) =>
        `<Relationship Id="${id}" Type="${relationshipType}/image" Target="media/${id}.png"/>`,
    ),
    ...Object.entries(others).map(
      ([id, [kind, target]]) =>
        `<Relationship Id="${id}" Type="${relationshipType}/${kind}" Target="${target}"/>`,
    ),
    ...Object.entries(outside).map(
      ([id, [kind, target]]) =>
        `<Relationship Id="${id}" Type="${relationshipType}/${kind}" Target="${escaped(target)}" TargetMode="External"/>`,
    ),
  ];
  return {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="png" ContentType="image/png"/></Types>',
    '_rels/.rels': relationships([
      `<Relationship Id="rId1" Type="${relationshipType}/officeDocument" Target="word/document.xml"/>`,
    ]),
    'word/_rels/document.xml.rels': relationships(related),
    'word/styles.xml': `<w:styles ${namespaces}>${styles}</w:styles>`,
    'word/footnotes.xml': `<w:footnotes ${namespaces}>${notes.join('')}</w:footnotes>`,
    'word/document.xml': `<w:document ${namespaces}><w:body>${body.join('')}</w:body></w:document>`,
    ...Object.fromEntries(
      Object.entries(media).map(([id, bytes]) => [`word/media/${id}.png`, bytes]),
    ),
    ...parts,
  };
};

/** A `.docx` file of these paragraphs and tables. */
export const docx = (body: readonly string[], setting: DocxSetting = {}): Promise<Uint8Array> => {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(partsOf(body, setting))) zip.file(name, content);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
};
