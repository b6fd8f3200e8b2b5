import type { MarkdownIt, StateCore } from 'markdown-it';
import { attributeOf } from './attribute-of.ts';
import { escapeHtml } from '../html/escape.ts';

/**
 * Tables: each is in a frame that scrolls sideways by touch and by keyboard. Columns are aligned by
 * classes, because the site's security policy forbids inline styles.
 */
export const tables = (markdown: MarkdownIt, label: string): void => {
  const { renderer } = markdown;
  markdown.core.ruler.push('table_alignment', ({ tokens }: StateCore) => {
    for (const token of tokens) {
      const style = /^text-align:(left|center|right)$/u.exec(attributeOf(token, 'style'));
      if (style) token.attrs = [['class', `align-${style[1]}`]];
    }
  });
  renderer.rules['table_open'] = () =>
    `<section class="table-frame" aria-label="${escapeHtml(label)}" tabindex="0"><table>\n`;
  renderer.rules['table_close'] = () => '</table></section>\n';
};
