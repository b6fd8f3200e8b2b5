import { EditError } from './yaml-spans.ts';

/** A register is YAML as a whole; a Markdown file begins with YAML. */
export type FileForm = 'register' | 'markdown';

/** The YAML of a file, with the text before and after it. */
export interface FrontMatter {
  readonly opening: string;
  readonly yaml: string;
  readonly rest: string;
}

const frontMatter = /^(\ufeff?---[ \t]*\r?\n)([^]*?)(^---[ \t]*(?:\r?\n|$(?![^]))[^]*)$/mu;

/** @throws EditError if a Markdown file has no front matter */
export const frontMatterOf = (text: string, form: FileForm): FrontMatter => {
  if (form === 'register') return { opening: '', yaml: text, rest: '' };
  const [, opening, yaml, rest] = frontMatter.exec(text) ?? [];
  if (opening === undefined || yaml === undefined || rest === undefined) {
    throw new EditError('no front matter');
  }
  return { opening, yaml, rest };
};
