import type { PreparedText } from '../proofreading/prepared-text.ts';
import type { FactContext } from './fact-context.ts';
import type { FactMark } from './fact.ts';
import type { UnitMention } from './unit-mentions.ts';
import type { WrittenDate } from './written-dates.ts';

/** A text with its dates and unit names, found once for all rules. */
export interface FactText extends PreparedText {
  readonly dates: readonly WrittenDate[];
  readonly mentions: readonly UnitMention[];
}

/** Finds one kind of wrong statement; the order of the marks does not matter. */
export type FactRule = (text: FactText, context: FactContext) => FactMark[];
