import type { Element } from 'domhandler';
import { allNamed, parseXml } from './word-xml.ts';
import type { DocxParts } from './unpack-docx.ts';

/** A target that a part of the document names. */
export interface Relation {
  /** The last word of its type: `image`, `hyperlink`, `header`. */
  readonly type: string;
  /** The name of a part, such as `word/media/image1.png`, or an address outside the file. */
  readonly target: string;
  readonly isOutside: boolean;
}

export type Relations = ReadonlyMap<string, Relation>;

/** `../media/a.png` seen from `word/document.xml` is `media/a.png`. */
const partName = (from: string, target: string): string => {
  const path = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
};

/** The targets that a part names, by their ids. */
export const relationsOf = (parts: DocxParts, part: string): Relations => {
  const name = part.replace(/([^/]+)$/u, '_rels/$1.rels');
  const entries = allNamed(parseXml(parts.get(name)), 'Relationship');
  return new Map(
    entries.map(({ attribs }) => {
      const { Id = '', Type = '', Target = '', TargetMode } = attribs;
      const isOutside = TargetMode === 'External';
      const type = Type.split('/').at(-1) ?? '';
      return [Id, { type, isOutside, target: isOutside ? Target : partName(part, Target) }];
    }),
  );
};

/** The name of the part with the text; the package names it, and it is not always `document.xml`. */
export const mainPart = (parts: DocxParts): string => {
  const relations = [...relationsOf(parts, '').values()];
  const named = relations.find(({ type }) => type === 'officeDocument')?.target;
  if (named !== undefined && parts.has(named)) return named;
  return [...parts.keys()].find((name) => /^word\/document\d*\.xml$/u.test(name)) ?? '';
};

/** The elements of a name in each part of a relation type, with that part's name. */
export const elementsOfType = (
  parts: DocxParts,
  main: string,
  type: string,
  name: string,
): { readonly part: string; readonly element: Element }[] =>
  [...relationsOf(parts, main).values()]
    .filter((relation) => relation.type === type && !relation.isOutside)
    .flatMap(({ target }) =>
      allNamed(parseXml(parts.get(target)), name).map((element) => ({ part: target, element })),
    );
