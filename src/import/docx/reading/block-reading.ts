import type { Element } from 'domhandler';
import type { BlockContent } from 'mdast';
import { BlockBuilder } from '../../draft/block-builder.ts';
import { wordCount } from '../../draft/clean-text.ts';
import type { Role } from '../../draft/draft.ts';
import type { Span } from '../../draft/spans.ts';
import { tableBlock } from '../../draft/table-block.ts';
import type { ListLabel } from '../numbering/list-labels.ts';
import { placeOf } from '../losses/losses.ts';
import { childOf, childrenOf, wordsOf } from '../word-xml.ts';
import { plainPiece } from './changes.ts';
import type { FieldState } from './field-state.ts';
import { groupLists, type Entry } from './group-lists.ts';
import { isDropCap, paragraphKind, type ParagraphKind } from './paragraph-kind.ts';
import { spansOf, type Piece } from './pieces.ts';
import { chosenForm, RunReading } from './run-reading.ts';
import type { TextBox, WordSource } from './word-source.ts';
import { hasPicture, isEmptyCell, rowsOf, wordCells, type WordCell } from './word-table.ts';

/** Where blocks are read. */
interface Setting {
  readonly role?: Role | undefined;
  /** In a cell everything must fit into one line. */
  readonly isCell?: boolean;
}

/** Lines of verse and of addresses are short; a longer one is a paragraph. */
const longestVerse = 90;

const longestCaption = 60;

const isShown = (piece: Piece): boolean => !('text' in piece) || piece.text.trim() !== '';

/** Reads the paragraphs and tables of a text. */
export class BlockReading {
  readonly #source: WordSource;
  readonly #fields: FieldState;
  readonly #setting: Setting;
  readonly #entries: Entry[] = [];
  /** A big first letter, for the next paragraph. */
  #first: readonly Piece[] = [];

  constructor(source: WordSource, fields: FieldState, setting: Setting = {}) {
    this.#source = source;
    this.#fields = fields;
    this.#setting = setting;
  }

  /** The blocks of some elements. */
  read(elements: readonly Element[]): BlockContent[] {
    this.#walk(elements);
    return groupLists(this.#entries);
  }

  #walk(elements: readonly Element[]): void {
    for (const element of elements) {
      const { name, attribs } = element;
      if (name === 'w:p') this.#paragraph(element);
      else if (name === 'w:tbl') this.#table(element);
      else if (name === 'mc:AlternateContent') this.#walk(chosenForm(element));
      else if (name === 'w:altChunk') {
        const target = this.#source.relations.get(attribs['r:id'] ?? '')?.target;
        this.#source.losses.add('embeddedFile', target ?? 'không rõ tên');
      } else if (name === 'm:oMathPara' || name === 'm:oMath') {
        this.#paragraph({ ...element, name: 'w:p', children: [element] } as Element);
      } else if (!/^w:(?:sectPr|sdtPr|tcPr|tblPr)$/u.test(name)) this.#walk(childrenOf(element));
    }
  }

  #below(elements: readonly Element[], setting: Setting): BlockContent[] {
    return new BlockReading(this.#source, this.#fields, setting).read(elements);
  }

  #paragraph(paragraph: Element): void {
    const label = this.#source.labels.next(paragraph);
    const kind = paragraphKind(paragraph, this.#source.styles);
    const { pieces, boxes } = new RunReading(paragraph, kind.style, this.#source, this.#fields);
    this.#tellMarks(paragraph);
    if (isDropCap(paragraph)) {
      this.#first = [...this.#first, ...pieces.filter(isShown)];
      return;
    }
    const all = [...this.#first, ...pieces];
    this.#first = [];
    if (all.some(isShown)) this.#push(paragraph, all, kind, label);
    for (const box of boxes) this.#box(box, wordsOf(paragraph));
  }

  #tellMarks(paragraph: Element): void {
    const { losses } = this.#source;
    const words = wordsOf(paragraph);
    const mark = childOf(paragraph, 'w:pPr', 'w:rPr');
    const has = (name: string): boolean =>
      childrenOf(paragraph).some((child) => child.name === name);
    for (const [name, what] of [
      ['w:ins', 'thêm'],
      ['w:del', 'bỏ'],
    ] as const) {
      if (childOf(mark, name) && !has(name))
        losses.addWritten('markChange', `${what} chỗ ngắt sau "${words}"`);
    }
    if (childOf(paragraph, 'w:pPr', 'w:pPrChange')) losses.add('formatChange', words);
  }

  #push(
    paragraph: Element,
    pieces: readonly Piece[],
    { role, depth, isGuess }: ParagraphKind,
    label: ListLabel | undefined,
  ): void {
    const { losses } = this.#source;
    const place = placeOf(wordsOf(paragraph));
    const isEntry =
      label !== undefined && this.#isEntry(label) && role === undefined && depth === undefined;
    const labelled = label && !isEntry ? this.#labelled(pieces, label) : pieces;
    if (label?.isGuess) losses.add('listStyle', label.text, place);
    const { spans, unshown } = spansOf(labelled);
    for (const { kind, text } of unshown) losses.add(kind, text, place);
    if (isGuess) losses.add('namedHeading', wordsOf(paragraph));
    const blocks = this.#blocksOf(spans, this.#setting.role ?? role, depth);
    const first = blocks.findIndex(
      ({ type, ...block }) => type === 'paragraph' && 'children' in block,
    );
    blocks.forEach((block, index) => {
      this.#entries.push({ block, label: isEntry && index === first ? label : undefined });
    });
  }

  /** Whether a Markdown list shows this label. */
  #isEntry(label: ListLabel): boolean {
    return !this.#setting.isCell && (label.isBullet || label.ordinal !== undefined);
  }

  #labelled(pieces: readonly Piece[], label: ListLabel): readonly Piece[] {
    if (label.text === '') return pieces;
    const first = pieces.find(isShown);
    const piece = plainPiece(`${label.text} `);
    if (!label.isBullet && !this.#setting.isCell) this.#source.losses.add('labels', label.text);
    const isSet = first && 'text' in first && 'text' in piece;
    const { strong, emphasis } = isSet ? first.format : {};
    return isSet
      ? [{ ...piece, format: { ...piece.format, strong, emphasis } }, ...pieces]
      : [piece, ...pieces];
  }

  #blocksOf(
    spans: readonly Span[],
    role: Role | undefined,
    depth: ParagraphKind['depth'],
  ): BlockContent[] {
    const lines = spans.map((span) => ('text' in span ? span.text : 'isBreak' in span ? '\n' : ''));
    const isVerse = lines
      .join('')
      .split('\n')
      .every((line) => line.length <= longestVerse);
    const builder = new BlockBuilder();
    for (const span of spans) {
      if (!('isBreak' in span)) builder.add(span);
      else if (this.#setting.isCell || depth !== undefined || role === 'title')
        builder.add({ text: ' ' });
      else if (isVerse) builder.add(span);
      else builder.end(role, depth);
    }
    builder.end(role, depth);
    return builder.blocks;
  }

  #box({ content, text, isCaption }: TextBox, paragraph: string): void {
    const role = isCaption ? 'caption' : this.#setting.role;
    if (text !== undefined) {
      this.#entries.push({
        block: { type: 'paragraph', children: [{ type: 'text', value: text }] },
      });
      return;
    }
    const words = content.map(wordsOf).join(' ').trim();
    if (words !== '' && !isCaption) this.#source.losses.add('box', words, placeOf(paragraph));
    for (const block of this.#below(content, { ...this.#setting, role }))
      this.#entries.push({ block });
  }

  #table(table: Element): void {
    const rows = wordCells(table);
    const { losses } = this.#source;
    for (const row of rowsOf(table)) {
      const changed = (['w:ins', 'w:del'] as const).filter((name) => childOf(row, 'w:trPr', name));
      for (const name of changed) {
        losses.addWritten(
          'rowChange',
          `${name === 'w:ins' ? 'thêm' : 'bỏ'} hàng "${wordsOf(row)}"`,
        );
      }
    }
    const width = Math.max(
      0,
      ...rows.map((row) => row.reduce((sum, { columns }) => sum + columns, 0)),
    );
    if (this.#setting.isCell) this.#innerTable(rows);
    else if (rows.length < 2 || width < 2) this.#frame(rows);
    else if (isGallery(rows)) this.#gallery(rows);
    else this.#dataTable(rows);
  }

  /** The cells of a table within a cell, one after the other. */
  #innerTable(rows: readonly (readonly WordCell[])[]): void {
    const line = rows
      .map((row) =>
        row
          .map((cell) => cell.elements.map(wordsOf).join(' ').trim())
          .filter((text) => text !== '')
          .join(', '),
      )
      .filter((text) => text !== '')
      .join('; ');
    this.#source.losses.add('innerTable', line);
    this.#entries.push({ block: { type: 'paragraph', children: [{ type: 'text', value: line }] } });
  }

  #frame(rows: readonly (readonly WordCell[])[]): void {
    const cells = rows.flat();
    const words = cells
      .flatMap(({ elements }) => elements.map(wordsOf))
      .join(' ')
      .trim();
    const isPicture = cells.filter(hasPicture).length === 1 && wordCount(words) <= longestCaption;
    if (!isPicture) this.#source.losses.add('frameTable', words);
    const role = isPicture ? 'caption' : this.#setting.role;
    for (const { elements } of cells) {
      for (const block of this.#below(elements, { role })) this.#entries.push({ block });
    }
  }

  /** Pictures side by side, each with what is below it. */
  #gallery(rows: readonly (readonly WordCell[])[]): void {
    rows.forEach((row, index) => {
      for (const cell of row.filter(hasPicture)) {
        const next = rows[index + 1]?.filter((each) => !hasPicture(each)) ?? [];
        const below = next.filter(({ column }) => column === cell.column);
        const elements = [cell, ...below].flatMap((each) => each.elements);
        for (const block of this.#below(elements, { role: 'caption' }))
          this.#entries.push({ block });
      }
    });
  }

  #dataTable(rows: readonly (readonly WordCell[])[]): void {
    const { losses } = this.#source;
    const grid = rows.map((row) =>
      row.map(({ elements, columns, rows: height }) => {
        const blocks = this.#below(elements, { isCell: true });
        if (blocks.length > 1) losses.add('cellParagraphs', elements.map(wordsOf).join(' / '));
        return { blocks, columns, rows: height };
      }),
    );
    const [head] = grid;
    const isNamed = head?.length === 1 && grid.length > 2;
    const named = isNamed ? head.flatMap(({ blocks }) => blocks) : [];
    for (const block of [...named, ...tableBlock(isNamed ? grid.slice(1) : grid)]) {
      this.#entries.push({ block });
    }
  }
}

/** Whether a table only arranges pictures: each row has pictures, or texts right below pictures. */
const isGallery = (rows: readonly (readonly WordCell[])[]): boolean =>
  rows.every((row, index) => {
    const cells = row.filter((cell) => !isEmptyCell(cell));
    const above = rows[index - 1] ?? [];
    return (
      cells.every(hasPicture) ||
      (above.length > 0 &&
        cells.every((cell) =>
          above.some((each) => each.column === cell.column && hasPicture(each)),
        ))
    );
  });
