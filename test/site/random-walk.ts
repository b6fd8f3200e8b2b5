import {
  addressText,
  answersOf,
  lastingAddresses,
} from '../../src/permanence/compare-addresses.ts';
import type { LastingAddress } from '../../src/permanence/compare-addresses.ts';
import { withKnownWithdrawals } from '../../src/permanence/ledger/known-withdrawals.ts';
import { lineReport } from '../../src/report/line-report.ts';
import { buildDesk, copyOf, publishDesk, type MemoryDesk } from './memory-desk.ts';
import {
  applyCure,
  applyProposals,
  NotApplicable,
  refusalsIn,
  type CommandWords,
  type EditorKnows,
  type PrintedRefusal,
} from './printed-cures.ts';
import { edits, type SomeEdit } from './random-edits.ts';

/** The record of a walk. */
export interface Walked {
  readonly publications: number;
  /** How often each cause refused a publication. */
  readonly refused: ReadonlyMap<string, number>;
  /** Every address that was ever live. */
  readonly ever: number;
}

/** The most rounds of printing and following after one edit. */
const mostRounds = 14;

/**
 * Applies one of the cures of the first refusal that the editor can apply: the selected one, or one
 * after it.
 */
const doOne = (
  desk: MemoryDesk,
  { message, cures }: PrintedRefusal,
  picked: number,
  knows: EditorKnows,
): CommandWords => {
  for (let step = 0; step < cures.length; step += 1) {
    const cure = cures[(picked + step) % cures.length];
    /** An editor who gave an entry another id did not remove it. */
    if (knows.newId !== undefined && cure?.sentence.startsWith('Nếu xóa nhầm')) continue;
    const trial = copyOf(desk);
    try {
      const words = cure && applyCure(cure, trial, knows);
      if (!words) continue;
      desk.files.clear();
      for (const [name, text] of trial.files) desk.files.set(name, text);
      return words;
    } catch (error) {
      if (!(error instanceof NotApplicable)) throw error;
    }
  }
  throw new Error(`no cure can be done: ${message}\n${JSON.stringify(cures, null, 1)}`);
};

/**
 * The result of one edit: the causes that refused a publication, and the addresses that were given
 * up explicitly.
 */
interface Step {
  readonly refused: readonly string[];
  readonly isGivenUp: boolean;
}

const step = (desk: MemoryDesk, edit: SomeEdit, fresh: number): Step => {
  const { isDeclared = false, ...knows } = edits[edit.kind](desk, { ...edit, fresh });
  let words: CommandWords = { build: edit.isWithLive ? ['--live', 'x'] : [], publish: [] };
  const refused: string[] = [];
  let printed = '';
  for (let round = 0; round < mostRounds; round += 1) {
    const built = buildDesk(desk, words.build);
    if ('problems' in built) {
      printed = lineReport(built.problems);
      if (applyProposals(printed, desk.files, knows) === 0) break;
      continue;
    }
    const published = publishDesk(desk, built.manifest, words.publish);
    const { kinds } = published;
    printed = published.printed;
    if (kinds.length === 0) return { refused, isGivenUp: words.publish.length > 0 };
    if (isDeclared && kinds.some((kind) => kind !== 'listGone')) break;
    if (printed.includes('lỗi của chương trình')) break;
    refused.push(...kinds.slice(0, 1));
    const [refusal] = refusalsIn(printed);
    if (!refusal) break;
    const next = doOne(desk, refusal, edit.cure + round, knows);
    words = {
      build: [...words.build, ...next.build],
      publish: [...words.publish, ...next.publish],
    };
  }
  throw new Error(`${JSON.stringify(edit)}: never published:\n${printed}`);
};

/**
 * Makes edits one after the other, publishes after each, and follows the printed cures.
 *
 * @throws Error if an edit ends in no publication, or an address that was ever live no longer
 * answers
 */
export const walk = (first: MemoryDesk, many: readonly SomeEdit[]): Walked => {
  const desk = copyOf(first);
  const ever = new Map<string, LastingAddress>();
  const bases = new Set<string>();
  const refused = new Map<string, number>();
  const remember = (): void => {
    if (!desk.live) return;
    const live = withKnownWithdrawals(desk.live, undefined);
    for (const address of lastingAddresses(live)) ever.set(addressText(address), address);
    bases.add(desk.live.base ?? '');
  };
  remember();
  const { identity } = first.live ?? {};
  for (const [index, edit] of many.entries()) {
    const before = desk.live;
    const done = step(desk, edit, index + 100);
    for (const kind of done.refused) refused.set(kind, (refused.get(kind) ?? 0) + 1);
    const { live } = desk;
    if (!live || live === before) throw new Error('nothing was published');
    const answers = answersOf(live);
    const lost = [...ever.values()].filter((address) => !answers(address));
    if (done.isGivenUp) for (const address of lost) ever.delete(addressText(address));
    else if (lost.length > 0) {
      throw new Error(`${JSON.stringify(edit)}: lost ${lost.map(addressText).join(' ')}`);
    }
    const known = new Set([live.base, ...(live.formerBases ?? [])]);
    const unknown = [...bases].filter((base) => !known.has(base));
    if (unknown.length > 0) throw new Error(`${JSON.stringify(edit)}: forgot ${unknown.join(' ')}`);
    if (live.identity !== identity) throw new Error(`${JSON.stringify(edit)}: another identity`);
    remember();
  }
  return { publications: many.length, refused, ever: ever.size };
};
