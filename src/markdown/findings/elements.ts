import type { MarkupFinding } from './markup-finding.ts';
import { meantBy } from './meant-by-html.ts';

/** Elements that their cure replaces completely, so that no tag inside is reported. */
const wholes: ReadonlySet<string> = new Set(
  'table ul ol dl figure picture video audio iframe script style select svg object'.split(' '),
);

/** Elements without a closing tag. */
const voids: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Elements that are never pasted alone, but that a text about web pages may name. */
const named: ReadonlySet<string> = new Set(
  'html head body header footer main nav aside section article form button label title meta link template dialog menu'.split(
    ' ',
  ),
);

/** `<html>` alone in a sentence: without attributes and without a closing tag. */
const isNamed = (tag: string): boolean => {
  const [, name = ''] = /^<([a-z]+)>$/iu.exec(tag) ?? [];
  return named.has(name.toLowerCase());
};

const tagParts = /^<(\/?)([a-z][\w:-]*)[^]*?(\/?)>$/iu;

interface Tag {
  readonly index: number;
  readonly name: string;
}

/** The index of the closing tag's finding, by the index of the opening tag's finding. */
const endsOf = (findings: readonly MarkupFinding[]): ReadonlyMap<number, number> => {
  const open: Tag[] = [];
  const ends = new Map<number, number>();
  findings.forEach(({ kind, found }, index) => {
    if (kind !== 'tag') return;
    const [, closes = '', written = '', isEmpty = ''] = tagParts.exec(found) ?? [];
    const name = written.toLowerCase();
    if (name === '' || isEmpty !== '' || voids.has(name)) return;
    if (closes === '') {
      open.push({ index, name });
      return;
    }
    const at = open.findLastIndex((tag) => tag.name === name);
    const [opened] = open.splice(at < 0 ? open.length : at);
    if (opened) ends.set(opened.index, index);
  });
  return ends;
};

/** The tags of an element as one finding, at its first tag. */
const joined = (
  opening: MarkupFinding,
  others: readonly MarkupFinding[],
  text: string,
): MarkupFinding => {
  const closing = others.at(-1);
  const element = text.slice(opening.start, closing?.end ?? opening.end);
  const meant = meantBy(element);
  const isMended = [opening, ...others].every((each) => each.kind !== 'tag' || each.isMended);
  return {
    ...opening,
    isMended,
    meant,
    found: closing ? `${opening.found}…${closing.found}` : opening.found,
  };
};

/**
 * Merges the findings of one HTML element: that of its closing tag into that of its opening tag, and the
 * faults inside a table or a list into that of the table or list.
 *
 * @param text the text with the findings
 */
export const withoutRepeatedTags = (
  findings: readonly MarkupFinding[],
  text: string,
): MarkupFinding[] => {
  const ends = endsOf(findings);
  const gone = new Set<number>();
  return findings.flatMap((finding, index): MarkupFinding[] => {
    if (gone.has(index)) return [];
    if (finding.kind !== 'tag') return [finding];
    const end = ends.get(index);
    if (end === undefined)
      return [
        isNamed(finding.found) ? { ...finding, kind: 'tagMeant' } : joined(finding, [], text),
      ];
    const name = tagParts.exec(finding.found)?.[2]?.toLowerCase() ?? '';
    const within = findings
      .map((_each, at) => at)
      .filter((at) => at > index && at <= end && (wholes.has(name) || at === end));
    for (const at of within) if (findings[at]?.kind === 'tag') gone.add(at);
    return [
      joined(
        finding,
        within.map((at) => findings[at] ?? finding),
        text,
      ),
    ];
  });
};
