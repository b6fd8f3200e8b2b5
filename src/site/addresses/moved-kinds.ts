import { pageKindFacts } from '../page-kinds.ts';

/** Whether pages of a kind, of whatever version, stand at an old address and lead on. */
export const isMovedKind = (kind: string): boolean => pageKindFacts(kind)?.answers === 'leadsOn';
