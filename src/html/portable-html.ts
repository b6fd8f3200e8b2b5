import { Parser } from 'htmlparser2';
import { html, type Html } from './html.ts';

/* A text as other programs and paper show it: what it says, without what only the site's own pages can carry. */

/** The elements that are kept; of others only what they hold. */
const kept = new Set(
  `p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote table caption thead tbody tfoot tr th td figure figcaption
  a strong em b i s u sub sup abbr code pre br hr img`.split(/\s+/u),
);

const empty = new Set(['br', 'hr', 'img']);

/** What is left out with all that it holds. */
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

/** An attribute with its whole address; none where it leads where no link may. */
const attribute = (name: string, value: string, page: string): Html | undefined => {
  if (!addressed.has(name)) return html` ${name}="${value}"`;
  const address = URL.canParse(value, page) ? new URL(value, page).href : '';
  return schemes.test(address) ? html` ${name}="${address}"` : undefined;
};

/** What a link on paper is: its words. */
const onPaper = new Set([...kept].filter((name) => name !== 'a'));

/** The way back from a note, which only a screen has. */
const returnLink = /<a [^>]*class="footnote-back"[^>]*>[^<]*<\/a>/gu;

export interface PortableOptions {
  /** Links are but their words. */
  readonly isPaper?: boolean;
}

/**
 * The markup of a page's text as a feed or a sheet of paper may carry it: no script, no style, no ids, nothing that only
 * this site's style sheet understands; every address whole.
 *
 * @param page the address of the page that it stands on
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
