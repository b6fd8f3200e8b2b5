const charset = '; charset=utf-8';

/** Splits `text/html; charset=utf-8` into the type and whether it names a charset. */
export const splitType = (type: string): { bare: string; isText: boolean } => ({
  bare: type.endsWith(charset) ? type.slice(0, -charset.length) : type,
  isText: type.endsWith(charset),
});

/** Whether compression makes files of a type smaller: text, and formats written as text. */
export const isCompressible = (type: string): boolean =>
  /^text\/|[/+](?:json|xml|wasm)$/u.test(type);
