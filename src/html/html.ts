import { escapeHtml } from './escape.ts';
import { jsonLdText } from './json-ld.ts';

const makerKey = Symbol('maker of Html');

/** Markup that is safe to put into a page: made by the `html` tag, or by `trustedHtml`. */
export class Html {
  readonly #markup: string;

  constructor(markup: string, key: typeof makerKey) {
    if (key !== makerKey) throw new TypeError('Html is made by the html tag');
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

/** What a `${…}` of the tag accepts; `false`, `null` and `undefined` print nothing. */
export type HtmlValue = string | number | Html | false | null | undefined | readonly HtmlValue[];

const rendered = (value: HtmlValue): string => {
  if (value === false || value === null || value === undefined) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  if (value instanceof Html) return value.toString();
  if (Array.isArray(value)) return value.map(rendered).join('');
  throw new TypeError(`html: a ${typeof value} cannot be shown`);
};

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

/**
 * Tagged template that escapes every value unless it is `Html` already. Lists are joined.
 *
 * @throws SyntaxError when an attribute value is not quoted
 * @throws TypeError when a value is an object or a function
 */
export const html = (literals: TemplateStringsArray, ...values: readonly HtmlValue[]): Html => {
  checkTemplate(literals);
  let markup = literals[0] ?? '';
  values.forEach((value, index) => {
    markup += rendered(value) + (literals[index + 1] ?? '');
  });
  return new Html(markup, makerKey);
};

/** Trusts markup that was made elsewhere; called in one place only, on rendered Markdown. */
export const trustedHtml = (markup: string): Html => new Html(markup, makerKey);

/**
 * A `<style>` element, whose text browsers do not unescape.
 *
 * @throws SyntaxError when the style sheet could close the element
 */
export const styleElement = (css: string): Html => {
  if (/<\/style/iu.test(css)) throw new SyntaxError('styleElement: the style sheet closes itself');
  return new Html(`<style>${css}</style>`, makerKey);
};

/** Data for search engines (JSON-LD) in a `<script>` element, which browsers do not run. */
export const jsonLdElement = (data: object): Html =>
  new Html(`<script type="application/ld+json">${jsonLdText(data)}</script>`, makerKey);
