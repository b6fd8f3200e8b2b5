import { lineReport } from '../../src/report/line-report.ts';
import { buildDesk, publishDesk, type MemoryDesk } from './memory-desk.ts';
import {
  applyCure,
  applyProposals,
  refusalsIn,
  type CommandWords,
  type EditorKnows,
  type PrintedRefusal,
} from './printed-cures.ts';

/** How an editor chooses among the printed cures. */
export interface Choice {
  /** Recognises the right one. */
  readonly choose?: RegExp | undefined;
  readonly knows?: EditorKnows | undefined;
}

/** The refusals before a publication, and the cures that were applied. */
export interface Followed {
  readonly refused: readonly string[];
  readonly done: readonly string[];
}

/** The most rounds of printing and following. */
const mostRounds = 9;

/** The first cure that fits, in any refusal; else the first of all. */
const chosen = (
  refusals: readonly PrintedRefusal[],
  choose: RegExp | undefined,
): readonly [refusal: number, cure: number] => {
  for (const [refusal, { cures }] of refusals.entries()) {
    const cure = cures.findIndex(({ sentence }) => choose?.test(sentence));
    if (cure >= 0) return [refusal, cure];
  }
  return [0, 0];
};

/**
 * Builds and publishes, and follows the printed cures, until it is published.
 *
 * @throws Error if it is never published
 */
export const followPrinted = (desk: MemoryDesk, { choose, knows = {} }: Choice): Followed => {
  let words: CommandWords = { build: [], publish: [] };
  const refused: string[] = [];
  const done: string[] = [];
  const log: string[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const built = buildDesk(desk, words.build);
    if ('problems' in built) {
      const printed = lineReport(built.problems);
      log.push(printed);
      if (applyProposals(printed, desk.files) === 0) break;
      continue;
    }
    const { kinds, cures, printed } = publishDesk(desk, built.manifest, words.publish);
    log.push(printed);
    if (kinds.length === 0) return { refused, done };
    const refusals = refusalsIn(printed);
    const [at, letter] = chosen(refusals, choose);
    const cure = refusals[at]?.cures[letter];
    if (!cure) break;
    refused.push(kinds[at] ?? '');
    done.push(cures[at]?.[letter] ?? '');
    const next = applyCure(cure, desk, knows);
    words = {
      build: next.build.length > 0 ? next.build : words.build,
      publish: [...words.publish, ...next.publish],
    };
  }
  throw new Error(`never published:\n${log.slice(-2).join('\n')}`);
};
