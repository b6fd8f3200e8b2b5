import { seenText } from '../proofreading/seen-text.ts';
import { traitsOf } from '../proofreading/unit-traits.ts';
import { spokenForm, type SpokenForm } from '../spoken/spoken-form.ts';
import type { SpokenOptions } from '../spoken/spoken-options.ts';
import type {
  ScriptBlock,
  ScriptBlockKind,
  ScriptDoubt,
  ScriptPart,
  ScriptPlace,
  ScriptText,
} from './announcer-script.ts';
import { breathGroups } from './breath-groups.ts';
import { hardWords } from './hard-words.ts';
import { countSyllables } from './reading-time.ts';

/** A text before it is read, on one or several lines. */
export interface WrittenBlock {
  readonly kind: ScriptBlockKind;
  readonly text: string;
  /** The place of a letter in the content; absent for words that are in no file. */
  readonly placeOf?: (index: number) => ScriptPlace | undefined;
}

interface Line extends WrittenBlock {
  /** Where it begins in the whole text. */
  readonly start: number;
  readonly rawOffset: (index: number) => number;
}

/** Every block as one line of composed letters, with the positions of its own letters. */
const linesOf = (blocks: readonly WrittenBlock[]): Line[] => {
  let start = 0;
  return blocks.map((block) => {
    const { text, rawOffset } = seenText(block.text, traitsOf(block.text));
    const line = { ...block, text: text.replaceAll(/[\s\u00A0]/gu, ' '), start, rawOffset };
    start += line.text.length + 1;
    return line;
  });
};

const doubtsIn = ({ text, spans }: SpokenForm, source: string, lines: readonly Line[]) =>
  spans.flatMap(({ start, end, spokenStart, spokenEnd, doubt }): ScriptDoubt[] => {
    const line = lines.findLast((each) => each.start <= start);
    if (doubt === undefined || !line) return [];
    const place = line.placeOf?.(line.rawOffset(start - line.start));
    if (!place) return [];
    const said = { written: source.slice(start, end), spoken: text.slice(spokenStart, spokenEnd) };
    return [{ doubt, ...said, ...place }];
  });

const saidPart = (part: ScriptPart): string => (typeof part === 'string' ? part : part.spoken);

/** The words of a block as they are read, without marks. */
export const saidWords = ({ groups }: Pick<ScriptBlock, 'groups'>): string =>
  groups.map(({ parts }) => parts.map(saidPart).join('')).join(' ');

/**
 * Blocks as an announcer reads them. They are read together, so that an abbreviation that one of
 * them explains is known in all that follow.
 */
export const scriptText = (
  written: readonly WrittenBlock[],
  options: SpokenOptions,
): ScriptText => {
  const lines = linesOf(written);
  const source = lines.map(({ text }) => text).join('\n');
  const form = spokenForm(source, options);
  const groups = breathGroups(form, source);
  const blocks = lines
    .map(({ kind }, index): ScriptBlock => ({ kind, groups: groups[index] ?? [] }))
    .filter((block) => block.groups.length > 0);
  return {
    blocks,
    doubts: doubtsIn(form, source, lines),
    hardWords: hardWords(blocks),
    syllables: countSyllables(blocks.map(saidWords).join('\n')),
  };
};
