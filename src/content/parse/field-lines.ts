import { scalarText } from '../edit/scalar-text.ts';

/** The separator for lines that a report shows on one line. */
const lineEnd = ' ⏎ ';

/** The replacement if an editor gave one text for a field that has fields of its own. */
const groups: Readonly<Record<string, (text: string) => readonly string[]>> = {
  corrections: (text) => ['corrections:', '  - date: 2020-03-14', `    text: ${text}`],
  attachments: (text) => ['attachments:', `  - file: ${text}`, '    title: Tên tài liệu'],
  image: (text) => ['image:', `  file: ${text}`, '  alt: Lời tả ảnh'],
};

/**
 * The lines to write for a field whose value has the wrong form; `undefined` if the value does not
 * say enough. Parts that the editor must fill in have the words of the guide's example.
 */
export const linesFor = (
  code: string,
  field: string,
  value: unknown,
  isWithin: boolean,
): string | undefined => {
  if (isWithin || typeof value !== 'string' || value.includes('\n')) return undefined;
  const group = groups[field];
  if (group && /^FIELD_(?:LIST|GROUP)$/u.test(code)) {
    return group(scalarText(value)).join(lineEnd);
  }
  return code === 'FIELD_LIST' ? `${field}: [${scalarText(value, 'plain', true)}]` : undefined;
};
