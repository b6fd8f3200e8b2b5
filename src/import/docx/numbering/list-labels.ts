import type { Element } from 'domhandler';
import { childOf, valueAt } from '../word-xml.ts';
import { symbolText } from '../symbol-text.ts';
import type { WordStyles } from '../word-styles.ts';
import type { ListDefinition, ListLevel } from './list-definitions.ts';
import { isKnownFormat, numberText } from './number-text.ts';

/** What Word shows before a paragraph of a list. */
export interface ListLabel {
  /** As shown: `Điều 1.`, `a)`, `•`; empty for a level without a number. */
  readonly text: string;
  readonly level: number;
  readonly isBullet: boolean;
  /** Its number, if the label is nothing but this number and a full stop. */
  readonly ordinal: number | undefined;
  /** Whether the way of counting is unknown, so that the label may look different in Word. */
  readonly isGuess: boolean;
}

const deepest = 8;

/** Counts the paragraphs of all lists of a document, which must be asked for in order. */
export class ListLabels {
  readonly #definitions: ReadonlyMap<string, ListDefinition>;
  readonly #styles: WordStyles;
  readonly #counts = new Map<string, Map<number, number>>();
  readonly #begun = new Set<string>();

  constructor(definitions: ReadonlyMap<string, ListDefinition>, styles: WordStyles) {
    this.#definitions = definitions;
    this.#styles = styles;
  }

  /** The label of the next paragraph; `undefined` if it belongs to no list. */
  next(paragraph: Element): ListLabel | undefined {
    const { id, level } = this.#placeOf(paragraph);
    const list = this.#definitions.get(id ?? '');
    const shown = list?.levels.get(level);
    if (!list || !shown || id === undefined) return undefined;
    const counts = this.#count(list, id, level);
    const text = this.#textOf(list, shown, counts);
    const isPlain = shown.format === 'decimal' && shown.text === `%${level + 1}.`;
    return {
      text,
      level,
      isBullet: shown.format === 'bullet',
      ordinal: isPlain ? counts.get(level) : undefined,
      isGuess: !isKnownFormat(shown.format),
    };
  }

  /** By its own properties, or by those of its style. */
  #placeOf(paragraph: Element): { id: string | undefined; level: number } {
    const own = childOf(paragraph, 'w:pPr', 'w:numPr');
    const style = valueAt(paragraph, 'w:pPr', 'w:pStyle') ?? this.#styles.standard;
    const styled = this.#styles.find(style, 'w:pPr', 'w:numPr');
    const id = valueAt(own, 'w:numId') ?? valueAt(styled, 'w:numId');
    const levels = [...(this.#definitions.get(id ?? '')?.levels ?? [])];
    const byStyle = levels.find(([, level]) => level.style !== undefined && level.style === style);
    const stated = valueAt(own, 'w:ilvl') ?? byStyle?.[0] ?? valueAt(styled, 'w:ilvl') ?? 0;
    return { id, level: Math.min(deepest, Math.max(0, Math.trunc(Number(stated)) || 0)) };
  }

  #count(list: ListDefinition, id: string, level: number): ReadonlyMap<number, number> {
    const counts = this.#counts.get(list.abstract) ?? new Map<number, number>();
    this.#counts.set(list.abstract, counts);
    const startOf = (each: number): number =>
      list.starts.get(each) ?? list.levels.get(each)?.start ?? 1;
    for (let above = 0; above < level; above += 1) {
      if (!counts.has(above)) counts.set(above, startOf(above));
    }
    const isNew = list.starts.has(level) && !this.#begun.has(`${id}:${level}`);
    const before = isNew ? undefined : counts.get(level);
    counts.set(level, before === undefined ? startOf(level) : before + 1);
    this.#begun.add(`${id}:${level}`);
    for (const below of counts.keys()) {
      const restart = list.levels.get(below)?.restart;
      if (below > level && restart !== 0 && level < (restart ?? below)) counts.delete(below);
    }
    return counts;
  }

  #textOf(list: ListDefinition, shown: ListLevel, counts: ReadonlyMap<number, number>): string {
    if (shown.format === 'bullet') return symbolText(shown.text, shown.font).text;
    if (shown.format === 'none') return shown.text.replaceAll(/%\d/gu, '').trim();
    const numbered = shown.text.replaceAll(/%(\d)/gu, (_whole, digit: string) => {
      const at = Number(digit) - 1;
      const format = shown.isLegal ? 'decimal' : (list.levels.get(at)?.format ?? 'decimal');
      return numberText(counts.get(at) ?? list.levels.get(at)?.start ?? 1, format);
    });
    return numbered.replaceAll(/\s+/gu, ' ').trim();
  }
}
