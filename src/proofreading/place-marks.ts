import type { Finding, Mark, ProofRule } from './finding.ts';

interface RuledMark extends Mark {
  readonly rule: ProofRule;
}

/**
 * Marks as findings, sorted by position. Of several marks at one position the first given one is
 * kept; a mark with an end hides all marks within it.
 */
export const placeMarks = (raw: string, marks: readonly RuledMark[]): Finding[] => {
  const findings: Finding[] = [];
  let line = 0;
  let lineStart = 0;
  let lineEnd = raw.indexOf('\n');
  let free = 0;
  for (const { rule, start, found, suggestion, certainty, end } of marks.toSorted(
    (a, b) => a.start - b.start,
  )) {
    if (start < free) continue;
    free = end ?? start + 1;
    while (lineEnd >= 0 && lineEnd < start) {
      line += 1;
      lineStart = lineEnd + 1;
      lineEnd = raw.indexOf('\n', lineStart);
    }
    findings.push({
      rule,
      line,
      column: start - lineStart,
      found,
      ...(suggestion === undefined ? {} : { suggestion }),
      ...(certainty === undefined ? {} : { certainty }),
    });
  }
  return findings;
};
