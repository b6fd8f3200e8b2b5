/**
 * The content that a page was planned for.
 *
 * @throws Error if there is none: a route and its view would disagree
 */
export const planned = <Value>(value: Value | undefined, key: string): Value => {
  if (value === undefined) throw new Error(`page plan: nothing at ${key}`);
  return value;
};
