/**
 * The entries of a dictionary.
 *
 * @param lines `short form=words`, one on each line; several short forms are separated by `|`
 */
export const readEntries = (lines: string): (readonly [string, string])[] =>
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [forms = '', words = ''] = line.trim().split('=');
      return forms.split('|').map((form) => [form, words] as const);
    });
