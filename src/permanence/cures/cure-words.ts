import type { Refusal } from '../compare-sites.ts';
import { mediaCures } from './media-cures.ts';
import { predecessorCures } from './predecessor-cures.ts';
import { registerCures } from './register-cures.ts';
import { settingCures } from './setting-cures.ts';
import { textCures } from './text-cures.ts';

/** Every cure by name: a function of the cause and other facts. */
export const cureWords = {
  ...textCures,
  ...mediaCures,
  ...registerCures,
  ...predecessorCures,
  ...settingCures,
} as const;

export type CureName = keyof typeof cureWords;

type CauseKind = Refusal['cause']['kind'];

type RefusedCause<Kind extends CauseKind> = Extract<Refusal['cause'], { readonly kind: Kind }>;

/** The cures that can be made from a kind of cause. */
export type CureFor<Kind extends CauseKind> = {
  readonly [Name in CureName]: RefusedCause<Kind> extends Parameters<(typeof cureWords)[Name]>[0]
    ? Name
    : never;
}[CureName];
