import type { TextLists } from './content.ts';

type Each<Lists> = Lists extends { readonly [List in keyof TextLists]: readonly (infer Text)[] }
  ? Text
  : never;

/** Every text of a content folder or newsroom, one list after the other. */
export const textsIn = <Lists extends { readonly [List in keyof TextLists]: readonly unknown[] }>({
  articles,
  pages,
  officialDocuments,
  broadcasts,
}: Lists): Each<Lists>[] =>
  [...articles, ...pages, ...officialDocuments, ...broadcasts] as Each<Lists>[];
