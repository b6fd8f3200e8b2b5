import { parse, type HTMLElement } from 'node-html-parser';
import type { Html } from '../../../src/html/html.ts';

/** Markup as elements. */
export const documentOf = (markup: Html | string | false): HTMLElement =>
  parse(String(markup || ''), { comment: true });

const squeezed = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/**
 * The text of each element that a selector matches, with entities decoded and white space
 * collapsed.
 */
export const textsOf = (markup: Html | string | false, selector: string): string[] =>
  documentOf(markup)
    .querySelectorAll(selector)
    .map(({ textContent }) => squeezed(textContent));

/** An attribute of each element that a selector matches. */
export const attributesOf = (
  markup: Html | string | false,
  selector: string,
  name: string,
): (string | undefined)[] =>
  documentOf(markup)
    .querySelectorAll(selector)
    .map((element) => element.getAttribute(name));
