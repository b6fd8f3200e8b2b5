import type { Element } from 'domhandler';
import { linkOf } from '../../draft/link-of.ts';
import { textOf } from '../../html/elements.ts';
import { symbolText } from '../symbol-text.ts';
import { allNamed, childOf, childrenOf, isOn, wordsOf } from '../word-xml.ts';
import { Changes, plainPiece, type Change } from './changes.ts';
import { fieldName, type FieldState } from './field-state.ts';
import { mathText } from './math-text.ts';
import type { Piece } from './pieces.ts';
import { readDrawing } from './read-drawing.ts';
import { runFormat, type RunFormat } from './run-format.ts';
import type { TextBox, WordSource } from './word-source.ts';

/** What surrounds an element of a paragraph. */
interface Around {
  readonly link?: string | undefined;
  readonly change?: Change | undefined;
}

/** Fields whose text is as good as typed. */
const plainFields: ReadonlySet<string> = new Set(
  'HYPERLINK REF PAGEREF NOTEREF SEQ TOC FORMTEXT FORMCHECKBOX FORMDROPDOWN SYMBOL EQ XE TC TA INDEX QUOTE ADVANCE'.split(
    ' ',
  ),
);

const changes: Readonly<Record<string, Change>> = {
  'w:ins': 'thêm',
  'w:moveTo': 'thêm',
  'w:del': 'bỏ',
  'w:moveFrom': 'bỏ',
};

const drawings: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object']);

const isFull = (form: Element): boolean =>
  wordsOf(form) !== '' ||
  allNamed([form], 'a:blip').length > 0 ||
  allNamed([form], 'v:imagedata').length > 0;

/** What an element that offers several forms shows: the first form that has something to show. */
export const chosenForm = (element: Element): Element[] => {
  const forms = childrenOf(element);
  return childrenOf(forms.find(isFull) ?? forms[0] ?? element);
};

/** Reads the text of one paragraph. */
export class RunReading {
  readonly pieces: Piece[] = [];
  readonly boxes: TextBox[] = [];
  readonly #source: WordSource;
  readonly #fields: FieldState;
  readonly #style: string | undefined;
  readonly #place: string;
  readonly #changes = new Changes();

  constructor(
    paragraph: Element,
    style: string | undefined,
    source: WordSource,
    fields: FieldState,
  ) {
    this.#source = source;
    this.#fields = fields;
    this.#style = style;
    this.#place = source.losses.enter(wordsOf(paragraph));
    this.#walk(childrenOf(paragraph), {});
    this.#turn(undefined);
    for (const text of this.#changes.texts) source.losses.addWritten('change', text, this.#place);
  }

  #walk(elements: readonly Element[], around: Around): void {
    for (const element of elements) this.#element(element, around);
  }

  #element(element: Element, around: Around): void {
    const { name } = element;
    const change = changes[name];
    if (name === 'w:pPr' || name === 'w:sdtPr') return;
    if (name === 'w:r') this.#run(element, around);
    else if (change !== undefined) this.#walk(childrenOf(element), { ...around, change });
    else if (name === 'w:hyperlink') this.#hyperlink(element, around);
    else if (name === 'w:sdt') this.#control(element, around);
    else if (name === 'w:fldSimple') this.#simpleField(element, around);
    else if (name === 'm:oMath' || name === 'm:oMathPara') this.#formula(element, around);
    else if (name === 'mc:AlternateContent') this.#walk(chosenForm(element), around);
    else if (drawings.has(name)) this.#drawing(element);
    else this.#walk(childrenOf(element), around);
  }

  #hyperlink(element: Element, around: Around): void {
    const target = this.#source.relations.get(element.attribs['r:id'] ?? '');
    const link = target?.isOutside ? linkOf(target.target) : undefined;
    if (target && link === undefined) this.#source.losses.add('link', target.target, this.#place);
    this.#walk(childrenOf(element), { ...around, link });
  }

  #control(element: Element, around: Around): void {
    const content = childOf(element, 'w:sdtContent');
    const box = childOf(element, 'w:sdtPr', 'w14:checkbox');
    if (isOn(childOf(element, 'w:sdtPr', 'w:showingPlcHdr')) === true) {
      this.#source.losses.add('prompt', content ? wordsOf(content) : '', this.#place);
    } else if (
      box &&
      (!content || wordsOf(content) === '') &&
      allNamed([element], 'w:sym').length === 0
    ) {
      const checked = childOf(box, 'w14:checked')?.attribs['w14:val'] ?? '0';
      this.#push(plainPiece(/^(?:1|true)$/u.test(checked) ? '☒' : '☐'), around);
    } else if (content) this.#walk(childrenOf(content), around);
  }

  #simpleField(element: Element, around: Around): void {
    const name = fieldName(element.attribs['w:instr'] ?? '');
    const words = wordsOf(element);
    if (words === '') this.#source.losses.add('emptyField', name, this.#place);
    else if (!plainFields.has(name)) this.#tellField(name, words);
    this.#walk(childrenOf(element), around);
  }

  #tellField(name: string, words: string): void {
    this.#source.losses.addWritten('field', `"${words.trim()}" (${name})`, this.#place);
  }

  #formula(element: Element, around: Around): void {
    const text = mathText(element).replaceAll(/\s+/gu, ' ').trim();
    if (text === '') return;
    this.#source.losses.add('formula', text, this.#place);
    this.#push(plainPiece(text), around);
  }

  #drawing(element: Element): void {
    const { images, boxes } = readDrawing(element, this.#source, this.#place);
    this.pieces.push(...images);
    this.boxes.push(...boxes);
  }

  #push(piece: Piece, { change }: Around): void {
    this.#turn(change, 'text' in piece ? piece.text : '');
    this.pieces.push(piece);
    if ('text' in piece) this.#changes.add(piece.text);
  }

  #turn(change: Change | undefined, next = ''): void {
    const last = this.pieces.at(-1);
    const before = last && 'text' in last ? last.text : '';
    this.pieces.push(...this.#changes.turn(change, next, before));
  }

  #run(run: Element, around: Around): void {
    const link = around.link ?? linkOf(this.#fields.link ?? '');
    const format = { ...runFormat(run, this.#style, this.#source.styles), link };
    const all = around.change === 'bỏ' ? { ...format, delete: true } : format;
    for (const child of childrenOf(run)) this.#runChild(child, all, around);
    if (childOf(run, 'w:rPr', 'w:rPrChange')) {
      this.#source.losses.add('formatChange', wordsOf(run), this.#place);
    }
  }

  #text(text: string, format: RunFormat, around: Around): void {
    if (this.#fields.isInstruction) return;
    this.#fields.show(text);
    const { losses } = this.#source;
    if (format.isHidden) return losses.add('hidden', text, this.#place);
    if (format.delete && around.change === undefined) losses.add('struck', text, this.#place);
    if (format.isMarked) losses.add('marked', text, this.#place);
    if (format.isUnderlined && format.link === undefined)
      losses.add('underlined', text, this.#place);
    return this.#push({ text, format }, around);
  }

  #runChild(child: Element, format: RunFormat, around: Around): void {
    const { name, attribs } = child;
    if (name === 'w:rPr') return undefined;
    if (name === 'w:t' || name === 'w:delText') return this.#text(textOf(child), format, around);
    if (name === 'w:tab' || name === 'w:ptab') return this.#text('\t', format, around);
    if (name === 'w:noBreakHyphen') return this.#text('-', format, around);
    if (name === 'w:softHyphen') return this.#text('\u00ad', format, around);
    if (name === 'w:br' || name === 'w:cr') return this.#break(attribs['w:type'], format, around);
    if (name === 'w:sym') return this.#symbol(child, format, around);
    if (name === 'w:fldChar') return this.#fieldMark(child, format, around);
    if (/^w:(?:instrText|delInstrText)$/u.test(name)) return this.#fields.instruct(textOf(child));
    if (drawings.has(name)) return format.isHidden ? undefined : this.#drawing(child);
    if (/^w:(?:foot|end)noteReference$/u.test(name)) return this.#note(child, around);
    if (name === 'w:commentReference') return this.#comment(attribs['w:id']);
    if (name === 'w:ruby') return this.#ruby(child, around);
    if (name === 'mc:AlternateContent') {
      for (const each of chosenForm(child)) this.#runChild(each, format, around);
      return undefined;
    }
    return this.#element(child, around);
  }

  #break(type: string | undefined, format: RunFormat, around: Around): void {
    const isLine = type === undefined || type === 'textWrapping';
    if (this.#fields.isInstruction || format.isHidden) return;
    if (isLine) this.#push({ isBreak: true }, around);
    else this.#text(' ', format, around);
  }

  #symbol({ attribs }: Element, format: RunFormat, around: Around): void {
    const code = Number.parseInt(attribs['w:char'] ?? '', 16);
    if (Number.isNaN(code)) return;
    const { text, isLost } = symbolText(String.fromCodePoint(code), attribs['w:font'] ?? 'Symbol');
    if (isLost)
      this.#source.losses.add('symbol', `${attribs['w:font']} ${attribs['w:char']}`, this.#place);
    this.#text(text, { ...format, font: undefined }, around);
  }

  #fieldMark(mark: Element, format: RunFormat, around: Around): void {
    const type = mark.attribs['w:fldCharType'];
    if (type === 'begin') this.#fields.begin(mark);
    else if (type === 'separate') this.#fields.separate();
    else if (type === 'end') {
      const field = this.#fields.end();
      if (!field) return;
      const { name, result, shown, instruction } = field;
      if (result.trim() !== '') {
        if (!plainFields.has(name)) this.#tellField(name, result);
      } else if (shown !== undefined) this.#text(shown, format, around);
      else if (!/^(?:XE|TC|TA|TOC|HYPERLINK|ADVANCE|)$/u.test(name)) {
        this.#source.losses.add('emptyField', instruction, this.#place);
      }
    }
  }

  #note({ name, attribs }: Element, around: Around): void {
    const kind = name.slice(2, name.indexOf('note'));
    this.#push({ note: `${kind}note-${attribs['w:id']}` }, around);
  }

  #comment(id: string | undefined): void {
    const text = this.#source.comments.get(id ?? '');
    if (text !== undefined) this.#source.losses.addWritten('comment', text, this.#place);
  }

  /** Small letters above others: they follow in brackets. */
  #ruby(ruby: Element, around: Around): void {
    const [base, above] = [childOf(ruby, 'w:rubyBase'), childOf(ruby, 'w:rt')];
    if (base) this.#walk(childrenOf(base), around);
    const text = above ? wordsOf(above) : '';
    if (text !== '') this.#push(plainPiece(` (${text})`), around);
  }
}
