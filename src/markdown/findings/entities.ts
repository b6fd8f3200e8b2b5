import Parser from 'markdown-it';

const { utils } = new Parser();

/**
 * The entities that programs write most; without their semicolon Markdown does not recognise them.
 */
const known =
  'nbsp amp quot apos hellip ndash mdash lsquo rsquo ldquo rdquo laquo raquo bull middot copy reg deg times ' +
  'agrave aacute acirc atilde egrave eacute ecirc igrave iacute ograve oacute ocirc otilde ugrave uacute yacute';

const knownNames = new Set(known.split(' '));

/**
 * `&nbsp;`, `&nbsp` and `&#7841;` as a reader would see them, and the escapes of JSON: `\\u1ea1`.
 */
export const entityPattern =
  /&(?:#\d{2,7}|#x[\da-f]{2,6}|[a-z][a-z0-9]{1,31});|&(?:#\d{2,7}|[a-z]{2,6})(?![\p{L}\p{N};=])|(?:\\u[\da-fA-F]{4})+/giu;

/** `R&D` and `A&B` are not entities. */
export const isEntityLike = (written: string): boolean => {
  if (written.startsWith('\\u') || written.endsWith(';') || written.startsWith('&#')) return true;
  return knownNames.has(written.slice(1).toLowerCase());
};

const halfPair = /\p{Cs}/u;

const meantBy = (written: string): string => {
  if (written.startsWith('\\')) {
    const codes = [...written.matchAll(/[\da-f]{4}/giu)].map(([hex]) => Number.parseInt(hex, 16));
    return String.fromCharCode(...codes);
  }
  const whole = written.endsWith(';') ? written : `${written};`;
  const meant = utils.unescapeAll(whole);
  return meant === whole ? utils.unescapeAll(whole.toLowerCase()) : meant;
};

/** Letters that no editor types by number, although a program might: they are not markup. */
const isPlain = (meant: string): boolean =>
  /^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]+$/u.test(meant) && !/[<>*_[\]`\\|#~]/u.test(meant);

/**
 * The letter of an entity; a no-break space becomes a plain one. `undefined` for anything else:
 * half of a surrogate pair, a character that text cannot contain, and characters that would be
 * markup.
 */
export const entityLetter = (written: string): string | undefined => {
  const meant = meantBy(written).normalize('NFC').replaceAll('\u00A0', ' ');
  const isWhole = !halfPair.test(meant) && !meant.includes('\uFFFD') && isPlain(meant);
  return isWhole && !/[&;]/u.test(meant.replace(/^&$/u, '')) ? meant : undefined;
};
