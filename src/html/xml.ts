import { escapeXml } from './escape-xml.ts';
import { markupLanguage, type Markup, type MarkupValue } from './markup.ts';

/** Markup made by the `xml` tag. */
export type Xml = Markup<'xml'>;

/** What a `${…}` of the tag accepts. */
export type XmlValue = MarkupValue<'xml'>;

const language = markupLanguage('xml', escapeXml);

/** The tag of feeds: every value is escaped, and loses what XML cannot contain. */
export const xml = language.tag;
