import { Tokenizer } from 'htmlparser2';

/** The addresses that a page links to or loads, and its own ids for links from elsewhere. */
export interface PageAddresses {
  /** As written, with entities decoded, in the order of the page. */
  readonly targets: readonly string[];
  readonly ids: ReadonlySet<string>;
}

/** The attributes, on any element, that contain one address. */
const addressed = ['href', 'src', 'action', 'poster', 'data-worker'] as const;

const read: ReadonlySet<string> = new Set(['id', ...addressed, 'srcset']);
const longestRead = Math.max(...[...read].map((name) => name.length));

/** The addresses in `srcset`: each comes before its width and ends at a comma. */
const candidatesIn = (srcset: string): string[] =>
  srcset.split(',').flatMap((candidate) => candidate.trim().split(/\s/u, 1)[0] || []);

const ignore = (): void => {};

/** What a tokenizer says that no address depends on. */
const ignored = {
  oncdata: ignore,
  onclosetag: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onopentagname: ignore,
  onprocessinginstruction: ignore,
  ontext: ignore,
  ontextentity: ignore,
};

/**
 * Reads the addresses of an HTML page from its elements, not from its text. Which element is within which is of no
 * account, so that a tokenizer is enough, which takes a third of a parser's time: every page of a site is read here.
 * (A parser would read `style` and `script` within SVG as elements; no page has any there.)
 */
export const addressesIn = (html: string): PageAddresses => {
  const targets: string[] = [];
  const ids = new Set<string>();
  /** The attributes of the open tag that are of account, by name; the first of each counts. */
  const found = new Map<string, string>();
  let name: string | undefined;
  let value = '';
  const endOfTag = (): void => {
    if (found.size === 0) return;
    const [id, srcset] = [found.get('id'), found.get('srcset')];
    if (id !== undefined) ids.add(id);
    for (const each of addressed) {
      const target = found.get(each);
      if (target !== undefined) targets.push(target);
    }
    if (srcset !== undefined) targets.push(...candidatesIn(srcset));
    found.clear();
  };
  const tokenizer = new Tokenizer(
    {},
    {
      ...ignored,
      onattribname: (start, end) => {
        const written = end - start > longestRead ? '' : html.slice(start, end).toLowerCase();
        name = read.has(written) ? written : undefined;
        value = '';
      },
      onattribdata: (start, end) => {
        if (name !== undefined) value += html.slice(start, end);
      },
      onattribentity: (codePoint) => {
        value += String.fromCodePoint(codePoint);
      },
      onattribend: () => {
        if (name !== undefined && !found.has(name)) found.set(name, value);
      },
      onopentagend: endOfTag,
      onselfclosingtag: endOfTag,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return { targets, ids };
};
