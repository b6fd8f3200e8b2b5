import type { ToneStyle } from './tone-style.ts';

/** The names of a unit, as its register tells them. */
export interface UnitNames {
  readonly id: string;
  readonly name: string;
  readonly shortName?: string | undefined;
  /** Other names that are right. */
  readonly aliases: readonly string[];
  /** Wrong names that are often seen. */
  readonly misspellings: readonly string[];
}

export interface ProofreadOptions {
  /** The register; what is made of it is kept as long as the list itself. */
  readonly units: readonly UnitNames[];
  /** The style of the whole article (see `toneStyleOf`), when the text is only a part of it. */
  readonly toneStyle?: ToneStyle | undefined;
}
