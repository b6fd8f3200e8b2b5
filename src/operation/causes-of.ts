/** Eleventy keeps the wrapped error under a property of its own. */
const originalOf = (error: Error): unknown =>
  'originalError' in error ? error.originalError : undefined;

/** An error and its causes, outermost first. */
export const causesOf = (error: unknown): Error[] =>
  error instanceof Error ? [error, ...causesOf(error.cause ?? originalOf(error))] : [];
