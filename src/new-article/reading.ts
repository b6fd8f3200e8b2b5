/** What was read from typed words: a value, or in Vietnamese what is wrong and what to do. */
export type Reading<Value> = { readonly value: Value } | { readonly fault: string };
