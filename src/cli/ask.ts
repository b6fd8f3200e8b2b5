import { isCancel, select } from '@clack/prompts';
import type { Readable, Writable } from 'node:stream';

/** The terminal, or its replacement in tests. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

/** The editor pressed Ctrl+C or Esc. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** How many lines of a list are shown at a time. */
export const shownAtOnce = 10;

/**
 * The answer to a question.
 *
 * @throws Cancelled
 */
export const answerOf = async <Value>(asked: Promise<Value>): Promise<Exclude<Value, symbol>> => {
  const answer = await asked;
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<Value, symbol>;
};

/** A line of a list to choose from. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/**
 * One entry of a list; the library's own help on the keys is in English.
 *
 * @throws Cancelled
 */
export const choose = (
  terminal: Terminal,
  message: string,
  options: readonly Choice[],
): Promise<string> =>
  answerOf(
    select({
      ...terminal,
      message: `${message} (phím ↑ ↓ để chọn, Enter để nhận)`,
      options: [...options],
      maxItems: shownAtOnce + 1,
      showInstructions: false,
    }),
  );

/** The entries of a register as lines of a list. */
export const choicesFrom = (
  entries: readonly { readonly id: string; readonly name: string }[],
): Choice[] => entries.map(({ id, name }) => ({ value: id, label: name, hint: id }));
