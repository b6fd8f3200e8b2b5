import type { ToneStyle } from './tone-style.ts';

/** The names of a unit in the register. */
export interface UnitNames {
  readonly id: string;
  readonly name: string;
  readonly shortName?: string | undefined;
  /** Other correct names. */
  readonly aliases: readonly string[];
  /** Common wrong names. */
  readonly misspellings: readonly string[];
}

export interface ProofreadOptions {
  /** The register. Data derived from it is kept as long as this list exists. */
  readonly units: readonly UnitNames[];
  /** The style of the whole article (see `toneStyleOf`) if the text is only part of it. */
  readonly toneStyle?: ToneStyle | undefined;
  /** Right words that no rule knows; in NFC and small letters. */
  readonly words?: ReadonlySet<string> | undefined;
}
