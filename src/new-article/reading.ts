/**
 * The result of parsing typed words: a value, or a sentence in Vietnamese about the fault and its
 * cure.
 */
export type Reading<Value> = { readonly value: Value } | { readonly fault: string };
