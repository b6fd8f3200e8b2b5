/** The sentence and the cure of a fault, both in Vietnamese, without a full stop. */
export interface FaultText {
  readonly message: string;
  readonly hint: string;
}

/** `error` stops the build; `warning` and `note` do not. */
export type Severity = 'error' | 'warning' | 'note';

/** An entry of the catalogue. */
export interface Fault<Details extends readonly unknown[]> {
  readonly severity: Severity;
  readonly text: (...details: Details) => FaultText;
  /** Details for an example of the sentence, used by the list of codes in the docs. */
  readonly example: Details;
}

export const error = <Details extends readonly unknown[]>(
  text: (...details: Details) => FaultText,
  ...example: NoInfer<Details>
): Fault<Details> => ({ severity: 'error', text, example });

export const warning = <Details extends readonly unknown[]>(
  text: (...details: Details) => FaultText,
  ...example: NoInfer<Details>
): Fault<Details> => ({ severity: 'warning', text, example });

export const note = <Details extends readonly unknown[]>(
  text: (...details: Details) => FaultText,
  ...example: NoInfer<Details>
): Fault<Details> => ({ severity: 'note', text, example });

/** A value as quoted in a sentence: on one line and not too long. */
export const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const line = text.replaceAll(/\s+/gu, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
};

/** `ý bạn là "…"?` if there is a guess, otherwise a general hint. */
export const meant = (suggestion: string | undefined, otherwise: string): string =>
  suggestion === undefined ? otherwise : `ý bạn là "${suggestion}"?`;
