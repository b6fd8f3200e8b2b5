/**
 * What was read from typed words: a value, or a sentence in Vietnamese about the fault and its
 * cure.
 */
export type Reading<Value> = { readonly value: Value } | { readonly fault: string };
