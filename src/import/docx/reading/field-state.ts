import type { Element } from 'domhandler';
import { allNamed, childOf, isOn, valueAt } from '../word-xml.ts';
import { symbolText } from '../symbol-text.ts';

interface OpenField {
  instruction: string;
  isResult: boolean;
  result: string;
  readonly data: Element | undefined;
}

/** What is known of a field when it ends. */
export interface ClosedField {
  readonly name: string;
  readonly instruction: string;
  /** The shown text. */
  readonly result: string;
  /** What Word shows that is not stored as text: a ticked box, a chosen entry. */
  readonly shown: string | undefined;
}

const symbolOf = (instruction: string): string | undefined => {
  const [, code = '', hex, font] =
    /^\s*SYMBOL\s+"?((0x)?[\dA-F]+)"?(?:.*?\\f\s+"?([^"\\]+?)"?\s*(?:\\|$))?/iu.exec(instruction) ??
    [];
  const number = Number(code);
  if (code === '' || !Number.isInteger(number) || number > 0x10_ff_ff) return undefined;
  return symbolText(String.fromCodePoint(number), font ?? (hex ? undefined : 'Symbol')).text;
};

/** `EQ \f(1,3)`, as Word wrote fractions before it had formulas. */
const fractionOf = (instruction: string): string | undefined => {
  const [, over, under] = /^\s*EQ\s+\\f\s*\(([^,;()]*)[,;]([^()]*)\)\s*$/iu.exec(instruction) ?? [];
  return over === undefined || under === undefined ? undefined : `${over.trim()}/${under.trim()}`;
};

const boxOf = (data: Element | undefined): string => {
  const box = childOf(data, 'w:checkBox');
  return (isOn(childOf(box, 'w:checked')) ?? isOn(childOf(box, 'w:default'))) ? '☒' : '☐';
};

const choiceOf = (data: Element | undefined): string | undefined => {
  const list = childOf(data, 'w:ddList');
  const chosen = Number(valueAt(list, 'w:result') ?? valueAt(list, 'w:default') ?? 0);
  return allNamed(list ? [list] : [], 'w:listEntry')[chosen]?.attribs['w:val'];
};

const shownBy = (name: string, { instruction, data }: OpenField): string | undefined => {
  if (name === 'FORMCHECKBOX') return boxOf(data);
  if (name === 'FORMDROPDOWN') return choiceOf(data);
  if (name === 'SYMBOL') return symbolOf(instruction);
  return name === 'EQ' ? fractionOf(instruction) : undefined;
};

/** The first word of an instruction: `DATE`, `HYPERLINK`. */
export const fieldName = (instruction: string): string =>
  /^\s*(\S+)/u.exec(instruction)?.[1]?.toUpperCase() ?? '';

/** The fields that are open at a place of a text; they may begin in one paragraph and end in another. */
export class FieldState {
  readonly #open: OpenField[] = [];

  /** Whether runs belong to an instruction, which is not shown. */
  get isInstruction(): boolean {
    return this.#open.some(({ isResult }) => !isResult);
  }

  /** The address of the innermost open field that is a link. */
  get link(): string | undefined {
    const links = this.#open
      .filter(({ isResult }) => isResult)
      .map(({ instruction }) => instruction);
    const pattern = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\\\s]\S*))/iu;
    return links
      .map((each) => pattern.exec(each))
      .map((found) => found?.[1] ?? found?.[2])
      .findLast((each) => each !== undefined);
  }

  begin(mark: Element): void {
    const data = childOf(mark, 'w:ffData');
    this.#open.push({ instruction: '', isResult: false, result: '', data });
  }

  instruct(text: string): void {
    const last = this.#open.at(-1);
    if (last) last.instruction += text;
  }

  separate(): void {
    const last = this.#open.at(-1);
    if (last) last.isResult = true;
  }

  show(text: string): void {
    for (const field of this.#open) field.result += text;
  }

  end(): ClosedField | undefined {
    const field = this.#open.pop();
    if (!field) return undefined;
    const name = fieldName(field.instruction);
    return {
      name,
      instruction: field.instruction.trim(),
      result: field.result,
      shown: shownBy(name, field),
    };
  }
}
