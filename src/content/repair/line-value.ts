/**
 * A field's name with its colon, in ASCII letters, which no legacy font or input method changes.
 */
const fieldName = /^\s*(?:- )?[A-Za-z_]+:\s+["']?|^\s*- ["']?/u;

/** A line of a text file, in two parts: the name of a field if it has one, and the words. */
export interface LineParts {
  readonly name: string;
  readonly words: string;
}

/** The words of a line, which may be a field, an entry of a list or a paragraph. */
export const lineParts = (line: string): LineParts => {
  const [name = ''] = fieldName.exec(line) ?? [];
  return { name, words: line.slice(name.length) };
};
