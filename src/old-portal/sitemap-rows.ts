import { Parser } from 'htmlparser2';
import { cleanLine } from '../import/draft/clean-text.ts';
import type { ListedAddress } from './listed-address.ts';
import { OperationError } from '../operation/operation-error.ts';

/** The name without its namespace's prefix. */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();

interface Sitemap {
  /** `urlset` or `sitemapindex` in a sitemap. */
  root: string;
  readonly rows: ListedAddress[];
  /** The files that an index names. */
  readonly files: string[];
}

/**
 * Old portals write a bare `&` in addresses, where a strict XML parser stops; this one accepts it.
 * It ignores entities that a document defines, so none can expand.
 */
const parse = (xml: string): Sitemap => {
  const sitemap: Sitemap = { root: '', rows: [], files: [] };
  const open: string[] = [];
  let [text, address, title] = ['', '', ''];
  const close = (name: string): void => {
    const parent = open.at(-1) ?? '';
    if (name === 'loc' && parent === 'sitemap') sitemap.files.push(cleanLine(text));
    if (name === 'loc' && parent === 'url') address = cleanLine(text);
    if (name === 'title' && parent === 'news') title = cleanLine(text);
    if (name !== 'url' || address === '') return;
    sitemap.rows.push({ text: address, ...(title !== '' && { title }) });
    [address, title] = ['', ''];
  };
  const parser = new Parser(
    {
      onopentagname: (name) => {
        if (open.length === 0 && sitemap.root === '') sitemap.root = localName(name);
        open.push(localName(name));
        text = '';
      },
      ontext: (piece) => {
        text += piece;
      },
      onclosetag: () => {
        close(open.pop() ?? '');
        text = '';
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return sitemap;
};

const named = 20;

/**
 * The addresses of a sitemap (sitemaps.org), with the titles of a news sitemap.
 *
 * @param file its name, for messages
 * @throws OperationError `OLD_LIST_…` if the XML is something else
 */
export const sitemapRows = (xml: string, file: string): ListedAddress[] => {
  const { root, rows, files } = parse(xml);
  if (root === 'urlset') return rows;
  if (root === 'sitemapindex') {
    const listed = files.slice(0, named);
    throw new OperationError('OLD_LIST_INDEX', { file, count: files.length, listed });
  }
  throw new OperationError('OLD_LIST_NO_SITEMAP', { file, root: cleanLine(root).slice(0, 40) });
};
