/** What an operator is told, in Vietnamese, without a full stop at the end. */
export interface FaultText {
  /** What is wrong, and where. */
  readonly message: string;
  /** What to do about it; goes on in the same sentence unless it begins with a capital letter. */
  readonly hint: string;
  /** What stays as it was or is not known; a sentence of its own. */
  readonly note?: string | undefined;
  /** What a program or a host said, line by line. */
  readonly said?: string | undefined;
}

/** An entry of the catalogue. */
export interface Fault<Details extends object> {
  /** With which a command ends: 1 where a file must be changed, 2 for wrong use or a broken environment. */
  readonly status: 1 | 2;
  readonly text: (details: Details) => FaultText;
  /** Details that show the sentence at work, for the list of codes in the docs. */
  readonly example: Details;
}

/** A fault of use, of the machine, or of another machine. */
export const broken = <Details extends object>(
  text: (details: Details) => FaultText,
  example: NoInfer<Details>,
): Fault<Details> => ({ status: 2, text, example });

/** A host or a program may say what steers a terminal. */
export const printable = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ');
