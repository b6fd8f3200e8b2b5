import type { Mark } from './finding.ts';
import type { ProofreadOptions } from './options.ts';
import type { PreparedText } from './prepared-text.ts';

/** Finds one kind of fault; the marks need no order. */
export type Rule = (text: PreparedText, options: ProofreadOptions) => Mark[];
