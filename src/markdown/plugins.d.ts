declare module 'markdown-it-footnote' {
  import type { MarkdownIt } from 'markdown-it';
  const footnotes: (markdown: MarkdownIt) => void;
  export default footnotes;
}

declare module 'markdown-it-abbr' {
  import type { MarkdownIt } from 'markdown-it';
  const abbreviations: (markdown: MarkdownIt) => void;
  export default abbreviations;
}

declare module 'markdown-it-anchor' {
  import type { MarkdownIt, StateCore } from 'markdown-it';
  const anchors: (
    markdown: MarkdownIt,
    options: { slugifyWithState: (heading: string, state: StateCore) => string; tabIndex: false },
  ) => void;
  export default anchors;
}
