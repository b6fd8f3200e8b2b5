import { checkFacts, type Fact } from '../../../src/facts/check-facts.ts';
import type { FactContext } from '../../../src/facts/fact-context.ts';
import { prepareText } from '../../../src/proofreading/prepared-text.ts';

const tell = ({ rule, certainty, found, suggestion }: Fact): string =>
  `${rule} ${certainty}: ${found}${suggestion === undefined ? '' : ` → ${suggestion}`}`;

const nothing: FactContext = { units: [], congresses: [], abbreviations: new Set() };

/** The findings in a text, as `rule certainty: found → suggestion`. */
export const stated = (text: string, context: Partial<FactContext> = {}): string[] =>
  checkFacts(prepareText(text), { ...nothing, ...context }).map(tell);
