import type { YamlChange } from './changed-value.ts';
import { editYaml } from './edit-yaml.ts';
import { EditError } from './yaml-spans.ts';

const frontMatter = /^(\ufeff?---[ \t]*\r?\n)([^]*?)(^---[ \t]*(?:\r?\n|$(?![^]))[^]*)$/mu;

/**
 * A content file with one value changed: of a register in the file itself, of a Markdown file in
 * its front matter, whose body is not touched.
 *
 * @param text the file as it is on disk, with its byte order mark and line ends
 * @throws EditError where the change cannot be made without writing more anew
 */
export const editContentFile = (
  text: string,
  kind: 'register' | 'markdown',
  change: YamlChange,
): string => {
  if (kind === 'register') return editYaml(text, change);
  const [, opening, yaml, rest] = frontMatter.exec(text) ?? [];
  if (opening === undefined || yaml === undefined || rest === undefined) {
    throw new EditError('no front matter');
  }
  return `${opening}${editYaml(yaml, change)}${rest}`;
};
