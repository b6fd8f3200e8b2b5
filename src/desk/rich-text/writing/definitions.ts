import type { Node } from 'prosemirror-model';

/** The parts of a text that others refer to, as Markdown. */
export type Definitions = string;

/** The labels of the notes that a text defines. */
export const notesIn = (text: string): string[] =>
  [...text.matchAll(/^[ \t>]*\[\^([^\]\s]+)\]:/gmu)].map(([, label = '']) => label);

const note = (label: string): string => `[^${label}]: x`;

/** The definitions of links and abbreviations, and a short note for each that there is. */
export const definitionsOf = (nodes: readonly Node[]): Definitions =>
  nodes
    .flatMap((node) => {
      if (node.type.name === 'footnote') return [note(String(node.attrs['label']))];
      if (node.type.name !== 'as_written') return [];
      const isDefinition = /^(?:abbreviation|definition)$/u.test(String(node.attrs['about']));
      return isDefinition ? [node.textContent] : notesIn(node.textContent).map(note);
    })
    .join('\n\n');
