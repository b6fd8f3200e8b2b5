import { escapeHtml } from './escape.ts';
import { jsonLdText } from './json-ld.ts';
import { markupLanguage, type Markup, type MarkupValue } from './markup.ts';

/** Markup that is safe to put into a page; only the `html` tag and `trustedHtml` make it. */
export type Html = Markup<'html'>;

/** What a `${…}` of the tag accepts; `false`, `null` and `undefined` print nothing. */
export type HtmlValue = MarkupValue<'html'>;

const checkedTemplates = new WeakSet<TemplateStringsArray>();

/** A space ends an unquoted attribute, so a value must not follow a bare `=`. */
const checkTemplate = (literals: TemplateStringsArray): void => {
  if (checkedTemplates.has(literals)) return;
  for (const literal of literals.slice(0, -1)) {
    if (literal.trimEnd().endsWith('=')) {
      throw new SyntaxError(`html: quote the attribute value after "${literal.slice(-40)}"`);
    }
  }
  checkedTemplates.add(literals);
};

const language = markupLanguage('html', escapeHtml, checkTemplate);

/**
 * The tag for pages: escapes every value unless it is already `Html`. Lists are joined.
 *
 * @throws SyntaxError if an attribute value is not quoted
 * @throws TypeError if a value is an object or a function
 */
export const html = language.tag;

/** Trusts markup from elsewhere; called in one place only, on rendered Markdown. */
export const trustedHtml = language.trusted;

/**
 * A `<style>` element, whose text browsers do not unescape.
 *
 * @throws SyntaxError if the style sheet could close the element
 */
export const styleElement = (css: string): Html => {
  if (/<\/style/iu.test(css)) throw new SyntaxError('styleElement: the style sheet closes itself');
  return language.trusted(`<style>${css}</style>`);
};

/**
 * A `<script>` element with an inline script; the page's policy must have its hash.
 *
 * @throws SyntaxError if the script could close the element
 */
export const scriptElement = (script: string): Html => {
  if (/<\/script|<!--/iu.test(script)) throw new SyntaxError('scriptElement: it closes itself');
  return language.trusted(`<script>${script}</script>`);
};

/** Data for search engines (JSON-LD) in a `<script>` element, which browsers do not run. */
export const jsonLdElement = (data: object): Html =>
  language.trusted(`<script type="application/ld+json">${jsonLdText(data)}</script>`);
