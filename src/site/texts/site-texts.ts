import {
  keptTextFacts,
  type KeptByHash,
  type TextFacts,
  type TextFactsOf,
} from '../../content/text-facts.ts';
import {
  createTextReader,
  type KeptReadings,
  type Reading,
  type TextReader,
} from './text-reader.ts';

/** The two ways to read a text: only what it names, or rendered. */
export interface SiteTexts {
  readonly factsOf: TextFactsOf;
  readonly read: TextReader;
}

/** The readings of texts, by hash. */
export interface KeptTexts {
  readonly facts: KeptByHash<TextFacts>;
  readonly readings: KeptReadings;
}

/**
 * The texts of one run: routes, link checks, pages, search, open data and permanence all share it,
 * so that each text is read once.
 */
export const siteTexts = (
  { facts, readings }: KeptTexts = { facts: new Map(), readings: new Map<string, Reading>() },
): SiteTexts => ({ factsOf: keptTextFacts(facts), read: createTextReader(readings) });
