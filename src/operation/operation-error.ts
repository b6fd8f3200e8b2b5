import { operationFaults, type DetailsOf, type OperationCode } from './faults/catalogue.ts';
import type { FaultText } from './faults/fault.ts';

const isSentence = (text: string): boolean => /^\p{Lu}/u.test(text);

const indented = (said: string): string => `:\n  ${said.replaceAll('\n', '\n  ')}`;

/** A fault's text for operators. */
export const sentenceOf = ({ message, hint, note, said }: FaultText): string =>
  [
    message,
    isSentence(hint) ? '. ' : '; ',
    hint,
    note === undefined ? '' : `. ${note}`,
    said === undefined ? '.' : indented(said),
  ].join('');

/** A fault with its details. */
export type OperationFault<Code extends OperationCode> = Code extends OperationCode
  ? { readonly code: Code } & DetailsOf<Code>
  : never;

/**
 * A fault outside the content that ends a command; its message is the catalogue's sentence. All
 * of them have this class; a handler distinguishes them by `hasCode`.
 */
export class OperationError<Code extends OperationCode = OperationCode> extends Error {
  override readonly name = 'OperationError';
  readonly fault: OperationFault<Code>;
  /** The exit status of the command. */
  readonly status: 1 | 2;

  /** @param details the details that the catalogue requires */
  constructor(code: Code, details: DetailsOf<Code>, options?: ErrorOptions) {
    const { text, status } = operationFaults[code];
    super(sentenceOf((text as (of: DetailsOf<Code>) => FaultText)(details)), options);
    this.fault = { ...details, code } as unknown as OperationFault<Code>;
    this.status = status;
  }
}

/** Whether an error is one of these faults. */
export const hasCode = <Code extends OperationCode>(
  error: unknown,
  ...codes: readonly Code[]
): error is OperationError<Code> =>
  error instanceof OperationError && codes.some((code) => code === error.fault.code);
