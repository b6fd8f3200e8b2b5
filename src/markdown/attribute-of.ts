import type { Token } from 'markdown-it';

/** A token's attribute as text; empty when the token has no such attribute. */
export const attributeOf = (token: Token, name: string): string =>
  String(token.attrGet(name) ?? '');
