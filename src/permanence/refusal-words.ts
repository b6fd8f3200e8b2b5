import { addressText } from './compare-addresses.ts';
import type { AddressRefusal } from './compare-refusals.ts';
import type { Refusal } from './compare-sites.ts';
import type { CureFacts } from './cures/cure.ts';
import { curesOf, type NamedCure } from './cures/cures-of.ts';
import { lossMessage } from './loss-words.ts';
import { refusalSentence } from './refusal-sentences.ts';

/**
 * A refusal in words. Titles and addresses are not escaped: whoever shows them must escape them.
 */
export interface ReportedRefusal {
  readonly kind: string;
  /** The content file to correct; absent if there is none. */
  readonly file?: string;
  readonly message: string;
  /** The editor must do one of these. */
  readonly cures: readonly NamedCure[];
  readonly addresses: readonly string[];
}

/** The facts for the words in addition to the refusal. */
export type WordOptions = Pick<CureFacts, 'live' | 'today'>;

const lossWords = (refusal: Extract<Refusal, { readonly loss: object }>, options: WordOptions) => ({
  kind: refusal.cause.kind,
  message: lossMessage(refusal),
  cures: curesOf(refusal, { ...options, addresses: [], lost: refusal.loss.lost.length }),
  addresses: [],
});

const addressWords = (refusal: AddressRefusal, options: WordOptions): ReportedRefusal => {
  const { cause, addresses } = refusal;
  return {
    kind: cause.kind,
    ...refusalSentence(refusal),
    cures: curesOf(refusal, { ...options, addresses, lost: 0 }),
    addresses: addresses.map(addressText),
  };
};

/**
 * The whole text about a refusal for an editor: what would be lost, which file to correct, and how.
 */
export const reportedRefusal = (refusal: Refusal, options: WordOptions): ReportedRefusal =>
  'loss' in refusal ? lossWords(refusal, options) : addressWords(refusal, options);
