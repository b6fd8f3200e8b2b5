import type { LeftOut } from '../ledger/source-ledger.ts';
import type { MarkupFinding } from './markup-finding.ts';

/** `[1]: https://a.vn "Nguồn"`; an abbreviation begins with a star. */
const definition = /^[ \t>]*\[([^\]\n]+)\]:/u;

const normalised = (label: string): string => label.replaceAll(/\s+/gu, ' ').trim().toLowerCase();

/** The labels in brackets in a text, except where they are defined. */
const labelsUsed = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(/\[([^[\]]+)\](?!:[ \t])|\[[^[\]]*\[([^[\]]+)\]/gu)].map(([, plain, inner]) =>
      normalised(plain ?? inner ?? ''),
    ),
  );

/**
 * Definitions of links that no link uses: their addresses and words are on no page.
 *
 * @param leftOut the parts of the text that readers do not see
 */
export const unusedDefinitionFindings = (
  text: string,
  leftOut: readonly LeftOut[],
): MarkupFinding[] => {
  const definitions = leftOut.flatMap(({ start, end, reason }) => {
    if (reason !== 'definition') return [];
    const written = text.slice(start, end);
    const [, label] = definition.exec(written) ?? [];
    return label === undefined ? [] : [{ start, written: written.trimEnd(), label }];
  });
  if (definitions.length === 0) return [];
  const used = labelsUsed(text);
  return definitions
    .filter(({ label }) => !used.has(normalised(label)))
    .map(({ start, written }) => ({
      kind: 'definitionUnused',
      start,
      end: start + written.length,
      found: written,
    }));
};
