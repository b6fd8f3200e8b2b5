import type { Mark } from './finding.ts';
import type { ProofreadOptions } from './options.ts';
import type { PreparedText } from './prepared-text.ts';

/** Finds one kind of fault; the order of the marks does not matter. */
export type Rule = (text: PreparedText, options: ProofreadOptions) => Mark[];
