import type { YamlChange } from './changed-value.ts';
import { editYaml } from './edit-yaml.ts';
import { frontMatterOf, type FileForm } from './front-matter.ts';

/**
 * A content file with one value changed: of a register in the file itself, of a Markdown file in
 * its front matter, whose body is not touched.
 *
 * @param text the file as it is on disk, with its byte order mark and line ends
 * @throws EditError where the change cannot be made without writing more anew
 */
export const editContentFile = (text: string, form: FileForm, change: YamlChange): string => {
  const { opening, yaml, rest } = frontMatterOf(text, form);
  return `${opening}${editYaml(yaml, change)}${rest}`;
};
