import { hash } from 'node:crypto';

const known = new WeakMap<object, string>();

const hashOf = (answer: unknown): string =>
  hash('sha256', JSON.stringify(answer) ?? 'undefined', 'base64url');

/**
 * The hash of a plain answer; equal answers have equal hashes. A field with the value `undefined`
 * counts as absent.
 */
export const answerHash = (answer: unknown): string => {
  if (typeof answer !== 'object' || answer === null) return hashOf(answer);
  const print = known.get(answer) ?? hashOf(answer);
  known.set(answer, print);
  return print;
};
