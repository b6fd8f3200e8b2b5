import { pageKindFacts } from '../page-kinds.ts';

/** Whether pages of a kind, of any version, redirect from an old address. */
export const isMovedKind = (kind: string): boolean => pageKindFacts(kind)?.answers === 'leadsOn';
