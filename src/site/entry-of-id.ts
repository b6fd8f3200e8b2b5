/**
 * The entry of an id.
 *
 * @throws Error where there is none: a route was planned for what is not there
 */
export const entryOf = <Entry extends { readonly id: string }>(
  id: string,
  entries: readonly Entry[],
): Entry => {
  const entry = entries.find((each) => each.id === id);
  if (!entry) throw new Error(`page plan: no entry ${id}`);
  return entry;
};

/** The same for texts, which are known by their slugs. */
export const textOf = <Text extends { readonly slug: string }>(
  slug: string,
  texts: readonly Text[],
): Text => {
  const text = texts.find((each) => each.slug === slug);
  if (!text) throw new Error(`page plan: no text ${slug}`);
  return text;
};
