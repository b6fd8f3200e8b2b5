import { describe, expect, test } from 'vitest';
import {
  html,
  styleElement,
  trustedHtml,
  type Html,
  type HtmlValue,
} from '../../../src/html/html.ts';
import { Markup } from '../../../src/html/markup.ts';
import { xml } from '../../../src/html/xml.ts';

const hostile = `"><script>alert(1)</script>&'`;
const escaped = '&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;&#39;';

const unquoted = (): Html => html`<a href=${'/a'}>a</a>`;

describe('html', () => {
  test('a text is escaped in text and in attributes', () => {
    expect(String(html`<p title="${hostile}">${hostile}</p>`)).toBe(
      `<p title="${escaped}">${escaped}</p>`,
    );
  });

  test.each<[string, HtmlValue, string]>([
    ['a number', 12, '12'],
    ['zero', 0, '0'],
    ['nothing for false', false, ''],
    ['nothing for null', null, ''],
    ['nothing for undefined', undefined, ''],
    ['markup as it is', html`<b>${'&'}</b>`, '<b>&amp;</b>'],
    ['a list joined, each part escaped', ['<', html`<i></i>`, ['>', 1]], '&lt;<i></i>&gt;1'],
    ['nothing for an empty list', [], ''],
  ])('it shows %s', (_name, value, markup) => {
    expect(String(html`[${value}]`)).toBe(`[${markup}]`);
  });

  test.each<[string, unknown]>([
    ['an object', {}],
    ['an object that poses as markup', { toString: () => '<script>' }],
    ['a copy of markup without its maker', Object.create(Markup.prototype)],
    [
      'a copy of markup that names its language',
      Object.create(Markup.prototype, { language: { value: 'html' } }),
    ],
    ['markup of another language', xml`<a/>`],
    ['a function', () => '<script>'],
    ['true', true],
    ['a hostile object in a list', [{ toString: () => '<script>' }]],
  ])('it refuses %s', (_name, value) => {
    expect(() => String(html`${value as HtmlValue}`)).toThrow(TypeError);
  });

  test('an attribute value without quotes is refused', () => {
    expect(unquoted).toThrow(SyntaxError);
    expect(() => html`<a href= ${'/a'}>a</a>`).toThrow('href=');
  });

  test('it is refused each time, not only the first', () => {
    expect(unquoted).toThrow(SyntaxError);
    expect(unquoted).toThrow(SyntaxError);
  });
});

test('Html cannot be made without the tag', () => {
  const Maker = Markup as unknown as new (language: 'html', text: string, key?: unknown) => Html;
  expect(() => new Maker('html', '<script>')).toThrow(TypeError);
  expect(() => new Maker('html', '<script>', Symbol('maker of Markup'))).toThrow(TypeError);
});

test('trusted markup is shown as it is', () => {
  expect(String(html`<div>${trustedHtml('<b>a</b>')}</div>`)).toBe('<div><b>a</b></div>');
});

test('a style sheet keeps its characters', () => {
  expect(String(styleElement('a>b{content:"&"}'))).toBe('<style>a>b{content:"&"}</style>');
});

test.each(['</style>', '</STYLE >', 'a{}</style/x'])('the style sheet "%s" is refused', (css) => {
  expect(() => styleElement(css)).toThrow(SyntaxError);
});
