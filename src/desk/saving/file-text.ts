import { frontMatterOf } from '../../content/edit/front-matter.ts';
import { rootOf } from '../../content/edit/yaml-spans.ts';

/** A Markdown file taken apart so that every byte of it can be put together again. */
export interface FileText {
  /** The opening line of the front matter. */
  readonly opening: string;
  readonly yaml: string;
  /** The closing line with the blank lines after it. */
  readonly gap: string;
  /** The body without the line ends at its end. */
  readonly body: string;
  readonly tail: string;
  readonly eol: '\n' | '\r\n';
}

/** @throws EditError if the file has no front matter */
export const fileTextOf = (text: string): FileText => {
  const { opening, yaml, rest } = frontMatterOf(text, 'markdown');
  const [gap = ''] = /^---[ \t]*(?:\r?\n(?:[ \t]*\r?\n)*)?/u.exec(rest) ?? [];
  const written = rest.slice(gap.length);
  const [tail = ''] = /(?:\r?\n[ \t]*)*$/u.exec(written) ?? [];
  return {
    opening,
    yaml,
    gap,
    body: written.slice(0, written.length - tail.length),
    tail,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
};

/** The letters as an editor shows them: LF line ends, composed letters. */
export const asShown = (text: string): string => text.replaceAll(/\r\n?/gu, '\n').normalize('NFC');

/** The values of some YAML, with composed letters. @throws EditError if it is not valid */
export const valuesOf = (yaml: string): Readonly<Record<string, unknown>> => {
  const { value } = rootOf(yaml);
  const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isGroup
    ? (JSON.parse(JSON.stringify(value).normalize('NFC')) as Record<string, unknown>)
    : {};
};
