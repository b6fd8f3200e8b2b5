import type { Token } from 'markdown-it';

/** A token's attribute as text; empty when the token has none of that name. */
export const attributeOf = (token: Token, name: string): string =>
  String(token.attrGet(name) ?? '');
