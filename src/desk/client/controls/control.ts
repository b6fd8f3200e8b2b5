import type { FormField } from '../../form/form-field.ts';
import type { Overview } from '../../overview/overview.ts';

/** What a control needs from the form around it. */
export interface ControlPlace {
  readonly overview: Overview;
  /** A free id for a label. */
  readonly id: string;
  /** The folder of the month for new files, `2020/03`. */
  readonly month: () => string;
  readonly onChange: () => void;
  /** Makes the controls within a group. */
  readonly make: MakeControl;
}

/** A control of a form: it shows a value of a file, and gives the new one. */
export interface Control {
  readonly node: HTMLElement;
  /** The value for the file; `undefined` for none. */
  readonly value: () => unknown;
  readonly set: (value: unknown) => void;
  readonly focus: () => void;
}

/** Makes the control of a field. */
export type MakeControl = (field: FormField, value: unknown, place: ControlPlace) => Control;

/** A value of a file as one line of text. */
export const lineOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
