const mostRemembered = 20_000;

/** A value that is made once for each key; when there are too many, all are made anew. */
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
