/**
 * Characters that could end or open markup, and line ends that old script parsers do not accept.
 */
const unsafe = /[<>&\u2028\u2029]/gu;

const escaped = (sign: string): string =>
  `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;

const wellFormed = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? value.toWellFormed() : value;

/**
 * An object as JSON that is safe inside a `<script>` element: nothing in it can close the element
 * or open a comment. Half a surrogate pair becomes U+FFFD.
 */
export const jsonLdText = (data: object): string =>
  JSON.stringify(data, wellFormed).replaceAll(unsafe, escaped);
