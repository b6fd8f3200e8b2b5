import { convertLegacyText } from '../../encoding/legacy-text.ts';
import type { Mark } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { trait, traitsAt } from '../unit-traits.ts';

const shownWords = 6;

const firstWords = (text: string): string => text.trim().split(/\s+/u, shownWords).join(' ');

/** The number of characters that suffice to recognise an encoding. */
const read = 5000;

/** Text in an old encoding looks like Windows-1252 letters and has no combining marks. */
const mayBeOld = (text: string): boolean => {
  for (let index = 0; index < text.length; index += 1) {
    if ((traitsAt(text, index) & (trait.beyondWindows | trait.mark)) !== 0) return false;
  }
  return true;
};

const markOf = (text: string, start: number): Mark | undefined => {
  const beginning = text.slice(0, read);
  const converted = mayBeOld(beginning) ? convertLegacyText(beginning) : undefined;
  return (
    converted && {
      start: start + text.search(/\S/u),
      found: firstWords(beginning),
      suggestion: firstWords(converted.text),
      end: start + text.length,
    }
  );
};

/** The pieces of a text between separators, each with its position. */
const piecesOf = (text: string, separator: string): { piece: string; at: number }[] => {
  let at = -separator.length;
  let length = 0;
  return text.split(separator).map((piece) => {
    at += length + separator.length;
    length = piece.length;
    return { piece, at };
  });
};

const marksIn = (paragraph: string, start: number): Mark[] => {
  const whole = markOf(paragraph, start);
  if (whole) return [whole];
  if (!paragraph.includes('\n')) return [];
  /** Lines in an old encoding that were pasted beside good ones. */
  return piecesOf(paragraph, '\n').flatMap(({ piece, at }) => markOf(piece, start + at) ?? []);
};

/** Paragraphs in TCVN3 (.VnTime) or VNI; nothing else is reported about them. */
export const legacyFont: Rule = ({ raw }) =>
  piecesOf(raw, '\n\n').flatMap(({ piece, at }) => marksIn(piece, at));
