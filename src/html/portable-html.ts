import { Parser } from 'htmlparser2';
import { html, type Html } from './html.ts';

/*
 * Text in the form for other programs and paper, without features that only the site's own pages
 * support.
 */

/** The elements that are kept; of all others only the content is kept. */
const kept = new Set(
  `p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote table caption thead tbody tfoot tr th td figure figcaption
  a strong em b i s u sub sup abbr code pre br hr img`.split(/\s+/u),
);

const empty = new Set(['br', 'hr', 'img']);

/** The elements that are removed with their content. */
const dropped = new Set(['script', 'style', 'template', 'iframe', 'form', 'svg']);

const attributes: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  img: ['src', 'alt', 'width', 'height'],
  th: ['colspan', 'rowspan'],
  td: ['colspan', 'rowspan'],
  ol: ['start'],
  abbr: ['title'],
};

const addressed = new Set(['href', 'src']);

const schemes = /^(?:https?|mailto|tel):/u;

/** An attribute with its absolute address; empty if links may not lead there. */
const attribute = (name: string, value: string, page: string): Html | undefined => {
  if (!addressed.has(name)) return html` ${name}="${value}"`;
  const address = URL.canParse(value, page) ? new URL(value, page).href : '';
  return schemes.test(address) ? html` ${name}="${address}"` : undefined;
};

/** On paper a link is replaced by its words. */
const onPaper = new Set([...kept].filter((name) => name !== 'a'));

/** The back link of a footnote, which is useful only on a screen. */
const returnLink = /<a [^>]*class="footnote-back"[^>]*>[^<]*<\/a>/gu;

export interface PortableOptions {
  /** Whether links are replaced by their words. */
  readonly isPaper?: boolean;
}

/**
 * The markup of a page's text in the form for a feed or a sheet of paper: no script, no style, no
 * ids, nothing that depends on this site's style sheet; all addresses are absolute.
 *
 * @param page the address of the page with the text
 */
export const portableHtml = (
  markup: string,
  page: string,
  { isPaper = false }: PortableOptions = {},
): string => {
  const shown = isPaper ? onPaper : kept;
  const pieces: string[] = [];
  let inDropped = 0;
  const parser = new Parser(
    {
      onopentag: (name, attribs) => {
        if (dropped.has(name)) inDropped += 1;
        if (inDropped > 0 || !shown.has(name)) return;
        const given = (attributes[name] ?? []).flatMap((each) => {
          const value = attribs[each];
          return value === undefined ? [] : String(attribute(each, value, page) ?? '');
        });
        pieces.push(`<${name}${given.join('')}>`);
      },
      ontext: (text) => {
        if (inDropped === 0) pieces.push(String(html`${text}`));
      },
      onclosetag: (name) => {
        if (dropped.has(name)) inDropped -= 1;
        else if (inDropped === 0 && shown.has(name) && !empty.has(name)) pieces.push(`</${name}>`);
      },
    },
    { decodeEntities: true },
  );
  parser.end(isPaper ? markup.replaceAll(returnLink, '') : markup);
  return pieces
    .join('')
    .replaceAll(/\n{2,}/gu, '\n')
    .trim();
};
