import MarkdownIt from 'markdown-it';

/** As the old site had it: HTML in the text counts. What comes of it is only read, never shown. */
const renderer = new MarkdownIt({ html: true });

/** A Markdown text of another system as HTML. */
export const renderedHtml = (text: string): string => renderer.render(text);
