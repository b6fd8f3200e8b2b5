import type { YamlChange } from './changed-value.ts';
import { editYaml } from './edit-yaml.ts';
import { frontMatterOf, type FileForm } from './front-matter.ts';

/**
 * A content file with one value changed: anywhere in a register, or in the front matter of a
 * Markdown file, whose body stays as it is.
 *
 * @param text the file as it is on disk, with its byte order mark and line ends
 * @throws EditError if the change would require rewriting more of the file
 */
export const editContentFile = (text: string, form: FileForm, change: YamlChange): string => {
  const { opening, yaml, rest } = frontMatterOf(text, form);
  return `${opening}${editYaml(yaml, change)}${rest}`;
};
