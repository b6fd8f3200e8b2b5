import { Parser } from 'htmlparser2';

/** The addresses that a page links to or loads, and its own ids for links from elsewhere. */
export interface PageAddresses {
  /** As written, with entities decoded, in the order of the page. */
  readonly targets: readonly string[];
  readonly ids: ReadonlySet<string>;
}

/** The attributes, on any element, that contain one address. */
const addressed = ['href', 'src', 'action', 'poster', 'data-worker'] as const;

/** The addresses in `srcset`: each comes before its width and ends at a comma. */
const candidatesIn = (srcset: string): string[] =>
  srcset.split(',').flatMap((candidate) => candidate.trim().split(/\s/u, 1)[0] || []);

/** Reads the addresses of an HTML page from its elements, not from its text. */
export const addressesIn = (html: string): PageAddresses => {
  const targets: string[] = [];
  const ids = new Set<string>();
  const parser = new Parser({
    onopentag: (_name, attributes) => {
      const { id, srcset } = attributes;
      if (id !== undefined) ids.add(id);
      for (const name of addressed) {
        const target = attributes[name];
        if (target !== undefined) targets.push(target);
      }
      if (srcset !== undefined) targets.push(...candidatesIn(srcset));
    },
  });
  parser.end(html);
  return { targets, ids };
};
