import { escapeXml } from './escape-xml.ts';
import { markupLanguage, type Markup, type MarkupValue } from './markup.ts';

/** Markup made by the `xml` tag. */
export type Xml = Markup<'xml'>;

/** The values that a `${…}` of the tag accepts. */
export type XmlValue = MarkupValue<'xml'>;

const language = markupLanguage('xml', escapeXml);

/** The tag for feeds: escapes every value and removes the characters that XML cannot contain. */
export const xml = language.tag;
