import { readMarkdown } from '../../../../src/desk/rich-text/reading/read-markdown.ts';
import { shownForm } from '../../../../src/desk/rich-text/shown-form.ts';
import { definitionsOf } from '../../../../src/desk/rich-text/writing/definitions.ts';
import { writeMarkdown } from '../../../../src/desk/rich-text/writing/write-markdown.ts';
import { writePart } from '../../../../src/desk/rich-text/writing/write-part.ts';

/** What is wrong with reading a text: bytes that an unedited document changes, lines in no part. */
export const faultsOfReading = (text: string): string[] => {
  const read = readMarkdown(text);
  let reached = 0;
  const gaps = [...read.blocks, { start: text.length, end: text.length }].flatMap(
    ({ start, end }) => {
      const gap = start < reached ? 'overlap' : text.slice(reached, start);
      reached = end;
      return /\S/u.test(gap.replaceAll(/\u{feff}/gu, '')) ? [`in no part: ${gap}`] : [];
    },
  );
  return writeMarkdown(read.doc, read) === text ? gaps : [...gaps, 'bytes changed'];
};

/** The parts of a text that, written again, would not be read as they were. */
export const misreadParts = (text: string): string[] => {
  const read = readMarkdown(text);
  const definitions = definitionsOf(read.doc.children);
  return read.blocks.flatMap(({ node }) => {
    if (node.type.name === 'as_written') return [];
    const written = writePart(node, undefined, definitions);
    const found = readMarkdown(`${written}\n\n${definitions}`).blocks.filter(
      ({ start }) => start < written.length,
    );
    const forms = found.map((block) => shownForm(block.node)).join('\n');
    return forms === shownForm(node) ? [] : [`${written}\n${shownForm(node)}\n${forms}`];
  });
};
