const tag = /<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*="[^"<]*")*)\s*(\/?)>/uy;
const text = /[^<]+/uy;
const declaration = /^<\?xml version="1\.0" encoding="utf-8"\?>\n?/iu;
const entity = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/iu;
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;

/** A tag's fault, if any; pushes and pops elements on the stack. */
const tagFault = (
  [, closing, name = '', attributes = '', empty]: RegExpExecArray,
  open: string[],
) => {
  const names = [...attributes.matchAll(/([\w.:-]+)="/gu)].map(([, attribute]) => attribute);
  if (new Set(names).size < names.length) return `an attribute of ${name} twice`;
  if (closing) return open.pop() === name ? undefined : `</${name}> closes nothing`;
  if (!empty) open.push(name);
  return undefined;
};

/**
 * Why a text is not well-formed XML 1.0, within the subset of our outputs: no comments, no CDATA,
 * no instructions, double quotes only, the five named entities. `undefined` if it is.
 */
export const xmlFault = (document: string): string | undefined => {
  const head = declaration.exec(document);
  if (!head) return 'no declaration';
  if (entity.test(document)) return 'an unknown entity or a bare &';
  if (forbidden.test(document)) return 'a forbidden character';
  const open: string[] = [];
  let [at, roots] = [head[0].length, 0];
  while (at < document.length) {
    tag.lastIndex = at;
    text.lastIndex = at;
    const found = tag.exec(document) ?? text.exec(document);
    if (!found) return `no tag: ${document.slice(at, at + 40)}`;
    at += found[0].length;
    const isTag = found[2] !== undefined;
    if (!isTag && open.length === 0 && found[0].trim() !== '') return 'text outside the root';
    if (isTag && open.length === 0) roots += 1;
    const fault = isTag ? tagFault(found, open) : undefined;
    if (fault !== undefined) return fault;
  }
  if (open.length > 0) return `${open.join(', ')} left open`;
  return roots === 1 ? undefined : `${roots} roots`;
};
