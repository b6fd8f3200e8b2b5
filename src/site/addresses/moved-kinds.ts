import { pageKindFacts } from '../page-kinds.ts';

/** Whether pages of this kind, in any version of the program, are redirects from an old address. */
export const isMovedKind = (kind: string): boolean => pageKindFacts(kind)?.answers === 'leadsOn';
