/** A field in both texts: the offsets of its key and value, and their lengths in the other language. */
interface FieldPlace {
  readonly key: number;
  readonly value: number;
  readonly written: { readonly key: number; readonly value: number; readonly valueLength: number };
}

/** With the flag `u` a hyphen outside brackets needs no escape, and may have none. */
const escaped = (key: string): string => key.replaceAll(/[^\p{L}\p{N}_-]/gu, String.raw`\$&`);

/** The first occurrence of a field of JSON or TOML: `"key": value`, `key = value`, `[key]`. */
const fieldPattern = (key: string): RegExp =>
  new RegExp(
    String.raw`(?<before>^[ \t]*["“[]?|[{,]\s*["“])(?<key>${escaped(key)})(?<gap>\]|["”]?[ \t]*[:=]\s*["“']?)(?<value>[^"”\n]*)`,
    'mu',
  );

const fieldPlaces = (yaml: string, written: string): FieldPlace[] =>
  [...yaml.matchAll(/^(?<key>[\p{L}_][\p{L}\p{N}_-]*):[ \t]*/gmu)].flatMap(
    ({ 0: whole, index, groups }): FieldPlace[] => {
      const found = fieldPattern(groups?.['key'] ?? '').exec(written);
      const { before = '', key = '', gap = '', value = '' } = found?.groups ?? {};
      if (!found) return [];
      const at = found.index + before.length;
      const start = at + key.length + gap.length;
      return [
        {
          key: index,
          value: index + whole.length,
          written: { key: at, value: start, valueLength: value.length },
        },
      ];
    },
  );

/**
 * Maps offsets of YAML front matter to the JSON or TOML that it was made from: those of a key to the key,
 * those of a value to the value.
 */
export const placesOfFields = (yaml: string, written: string): ((offset: number) => number) => {
  const places = fieldPlaces(yaml, written);
  return (offset) => {
    const field = places.findLast(({ key }) => key <= offset);
    if (!field) return Math.min(offset, written.length);
    if (offset < field.value) return field.written.key + (offset - field.key);
    return field.written.value + Math.min(offset - field.value, field.written.valueLength);
  };
};
