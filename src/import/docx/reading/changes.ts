import type { RunFormat } from './run-format.ts';
import type { Piece } from './pieces.ts';

/** A tracked change that nobody has accepted or rejected. */
export type Change = 'bỏ' | 'thêm';

const plain: RunFormat = {
  font: undefined,
  raised: undefined,
  isCaps: false,
  isHidden: false,
  isMarked: false,
  isUnderlined: false,
};

/** A text that Word does not store, without any format. */
export const plainPiece = (text: string): Piece => ({ text, format: plain });

/**
 * Marks the tracked changes of a paragraph, so that nobody takes them for its text:
 * `(CẦN CHỌN: bỏ ~~NĂM~~; thêm BẢY)`.
 */
export class Changes {
  readonly #found: { readonly change: Change; text: string }[] = [];
  #current: Change | undefined;

  /**
   * The mark between two texts of which the second has this change or none.
   *
   * @param next how the second begins: spaces stay outside the mark
   * @param before how the first ends
   */
  turn(change: Change | undefined, next = '', before = ''): Piece[] {
    const last = this.#current;
    if (last === change) return [];
    this.#current = change;
    if (change === undefined) return [plainPiece(/\s$/u.test(before) ? ') ' : ')')];
    this.#found.push({ change, text: '' });
    if (last !== undefined) return [plainPiece(`; ${change} `)];
    return [plainPiece(`${/^\s/u.test(next) ? ' ' : ''}(CẦN CHỌN: ${change} `)];
  }

  add(text: string): void {
    const last = this.#found.at(-1);
    if (last && this.#current !== undefined) last.text += text;
  }

  /** `bỏ "NĂM"`, `thêm "BẢY"`. */
  get texts(): string[] {
    return this.#found
      .filter(({ text }) => text.trim() !== '')
      .map(({ change, text }) => `${change} "${text.trim()}"`);
  }
}
