import type { Token } from 'markdown-it';
import type { TextLines } from '../places/text-lines.ts';
import type { MarkupFinding } from './markup-finding.ts';

interface Definition {
  readonly label: string;
  readonly start: number;
}

const definitions = (tokens: readonly Token[], { text, starts }: TextLines): Definition[] => {
  let from = 0;
  return tokens.flatMap((token, index): Definition[] => {
    if (token.type !== 'footnote_reference_open') return [];
    const label = String(token.meta?.['label']);
    const line = tokens[index + 1]?.map?.[0];
    const mark = `[^${label}]:`;
    const start = Math.max(
      text.indexOf(mark, Math.max(from, line === undefined ? 0 : (starts[line] ?? 0))),
      0,
    );
    from = start + mark.length;
    return [{ label, start }];
  });
};

/** Notes without a reference, and labels that two notes share: their words are on no page. */
export const noteFindings = (
  tokens: readonly Token[],
  called: ReadonlySet<string>,
  lines: TextLines,
): MarkupFinding[] => {
  const all = definitions(tokens, lines);
  const last = new Map(all.map(({ label }, index) => [label, index]));
  return all.flatMap(({ label, start }, index): MarkupFinding[] => {
    const found = `[^${label}]`;
    const span = { start, end: start + found.length, found };
    if (last.get(label) !== index) return [{ kind: 'noteTwice', ...span }];
    return called.has(label) ? [] : [{ kind: 'noteUncalled', ...span }];
  });
};
