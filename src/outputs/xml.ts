/**
 * Everything but the characters of XML 1.0, section 2.2: most control characters, U+FFFE and
 * U+FFFF.
 */
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/**
 * A text without what XML cannot contain even as an entity; half a surrogate pair becomes U+FFFD.
 */
export const xmlCharacters = (text: string): string =>
  text.toWellFormed().replaceAll(forbidden, '');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Escapes a text, both for XML text and for quoted attribute values; CDATA is never needed. */
export const escapeXml = (text: string): string =>
  xmlCharacters(text).replaceAll(/[&<>"']/gu, (sign) => entities[sign] ?? sign);

const makerKey = Symbol('maker of Xml');

/** Markup made by the `xml` tag. */
export class Xml {
  readonly #markup: string;

  constructor(markup: string, key: typeof makerKey) {
    if (key !== makerKey) throw new TypeError('Xml is made by the xml tag');
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

/** What a `${…}` of the tag accepts; `false` and `undefined` print nothing. */
export type XmlValue = string | number | Xml | false | undefined | readonly XmlValue[];

const written = (value: XmlValue): string => {
  if (value === false || value === undefined) return '';
  if (typeof value === 'string') return escapeXml(value);
  if (typeof value === 'number' || value instanceof Xml) return String(value);
  if (Array.isArray(value)) return value.map(written).join('');
  throw new TypeError(`xml: a ${typeof value} cannot be written`);
};

/**
 * Tagged template that escapes every value unless it is `Xml` already. Lists are joined.
 *
 * @throws TypeError when a value is an object or a function
 */
export const xml = (literals: TemplateStringsArray, ...values: readonly XmlValue[]): Xml => {
  const markup = literals.map((literal, index) => literal + written(values[index])).join('');
  return new Xml(markup, makerKey);
};
