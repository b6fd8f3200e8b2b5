/**
 * The result, or `undefined` on an error: where a browser forbids storage, even reading the
 * property throws.
 */
export const attempt = <Value>(act: () => Value): Value | undefined => {
  try {
    return act();
  } catch {
    return undefined;
  }
};
