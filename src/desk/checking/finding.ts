/** What a button of a finding does. */
export interface Cure {
  /** The words of the button. */
  readonly words: string;
  /** New values of fields. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** A part of the body to be replaced. */
  readonly replace?: { readonly start: number; readonly end: number; readonly text: string };
  /** The whole body. */
  readonly body?: string;
}

/** One problem of a text as the desk shows it. */
export interface Finding {
  readonly id: string;
  readonly weight: 'must' | 'look';
  /** What is so, in Vietnamese, without codes. */
  readonly message: string;
  /** What to do. */
  readonly hint: string;
  /** The field that it is about; absent in the body. */
  readonly field?: string;
  /** Its place in the body. */
  readonly start?: number;
  readonly end?: number;
  readonly cures: readonly Cure[];
}
