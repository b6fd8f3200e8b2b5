import type { Unit } from '../../content/schema/unit-schema.ts';

/** The fields that commands write, in the order in which they are written. */
export const writtenFields = [
  'id',
  'name',
  'shortName',
  'kind',
  'parent',
  'placeCode',
  'aliases',
  'misspellings',
  'formerIds',
  'validFrom',
  'validTo',
  'predecessors',
  'predecessorsInPart',
  'note',
] as const satisfies readonly (keyof Unit)[];

export type WrittenField = (typeof writtenFields)[number];

type ListField = Extract<
  WrittenField,
  'aliases' | 'misspellings' | 'formerIds' | 'predecessors' | 'predecessorsInPart'
>;

/** The values of a unit as they are written; a missing or empty one is not. */
export type UnitValues = { readonly id: string } & {
  readonly [Field in Exclude<WrittenField, 'id' | ListField>]?: string | undefined;
} & { readonly [Field in ListField]?: readonly string[] | undefined };

/** One change of the register. */
export type UnitChange =
  | { readonly kind: 'add'; readonly unit: UnitValues }
  | {
      readonly kind: 'set';
      readonly id: string;
      readonly field: WrittenField;
      readonly before: string | undefined;
      readonly value: string;
    }
  /** Values that a list of the unit gets besides its own. */
  | {
      readonly kind: 'extend';
      readonly id: string;
      readonly field: WrittenField;
      readonly before: readonly string[];
      readonly values: readonly string[];
    };
