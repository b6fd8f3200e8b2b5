import { baseParser, findingsOf } from './base-parser.ts';
import type { Mend } from './findings/markup-finding.ts';

const parser = baseParser({ footnotes: '', backToText: '' }, false);

/** Mending may reveal the next fault: a tag within a tag. */
const rounds = 5;

const mendsOf = (text: string): Mend[] => {
  const env: Record<string, unknown> = {};
  parser.parse(text, env);
  let reached = 0;
  return findingsOf(env)
    .flatMap(({ mend }) => mend ?? [])
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end }) => {
      const isFree = start >= reached;
      if (isFree) reached = Math.max(end, start);
      return isFree;
    });
};

/** The text is put together once: rebuilding it for each change would take the square of its length. */
const applied = (text: string, mends: readonly Mend[]): string => {
  const parts: string[] = [];
  let reached = 0;
  for (const { start, end, insert } of mends) {
    parts.push(text.slice(reached, start), insert);
    reached = end;
  }
  parts.push(text.slice(reached));
  return parts.join('');
};

/**
 * A Markdown text without front matter, with every fault of markup mended that can be mended with
 * certainty.
 */
export const mendMarkup = (written: string): { text: string; count: number } => {
  let text = written;
  let count = 0;
  for (let round = 0; round < rounds; round += 1) {
    const mends = mendsOf(text);
    if (mends.length === 0) break;
    text = applied(text, mends);
    count += mends.length;
  }
  return { text, count };
};
