import type { Finding, ProofRule } from '../../../src/proofreading/finding.ts';
import type { ProofreadOptions } from '../../../src/proofreading/options.ts';
import { proofread } from '../../../src/proofreading/proofread.ts';

/** One rule's findings in a text, as `line:column found → suggestion`. */
export const reported = (
  rule: ProofRule,
  text: string,
  options: Partial<ProofreadOptions> = {},
): string[] =>
  proofread(text, { units: [], ...options })
    .filter((finding) => finding.rule === rule)
    .map(tell);

/** A finding on one line, with its position. */
const tell = ({ line, column, found, suggestion }: Finding): string =>
  `${line}:${column} ${found}${suggestion === undefined ? '' : ` → ${suggestion}`}`;
