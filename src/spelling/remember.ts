const mostRemembered = 20_000;

/** A cache with one value for each key; when it has too many, it is emptied. */
export const remember = <Value>(
  values: Map<string, Value>,
  key: string,
  make: () => Value,
): Value => {
  const known = values.get(key);
  if (known !== undefined) return known;
  if (values.size >= mostRemembered) values.clear();
  const made = make();
  values.set(key, made);
  return made;
};
