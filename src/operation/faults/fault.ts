/** A message to an operator, in Vietnamese, without a full stop at the end. */
export interface FaultText {
  /** What is wrong, and where. */
  readonly message: string;
  /** What to do about it; continues the same sentence unless it begins with a capital letter. */
  readonly hint: string;
  /** What has not changed or is not known; a separate sentence. */
  readonly note?: string | undefined;
  /** The output of a program or a host, line by line. */
  readonly said?: string | undefined;
}

/** An entry of the catalogue. */
export interface Fault<Details extends object> {
  /**
   * The exit status of the command: 1 if a file must be changed, 2 for wrong use or a broken
   * environment.
   */
  readonly status: 1 | 2;
  readonly text: (details: Details) => FaultText;
  /** Details for an example of the sentence, for the list of codes in the docs. */
  readonly example: Details;
}

/** A fault of use, of the machine, or of another machine. */
export const broken = <Details extends object>(
  text: (details: Details) => FaultText,
  example: NoInfer<Details>,
): Fault<Details> => ({ status: 2, text, example });

/** A fault of a file that is to be read or extended: another file, or a change of it, is needed. */
export const unfit = <Details extends object>(
  text: (details: Details) => FaultText,
  example: NoInfer<Details>,
): Fault<Details> => ({ status: 1, text, example });

/** Removes characters that control a terminal from the output of a host or a program. */
export const printable = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ');
