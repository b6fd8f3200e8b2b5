import type { Element } from 'domhandler';
import type { DocxParts } from '../unpack-docx.ts';
import { allNamed, childOf, childrenOf, isOn, parseXml, valueAt } from '../word-xml.ts';

/** How Word numbers one level of a list. */
export interface ListLevel {
  /** `decimal`, `lowerLetter`, `bullet` …: ST_NumberFormat. */
  readonly format: string;
  /** `Điều %1.`, `%1.%2.`: `%k` is the number of level k, from 1. */
  readonly text: string;
  readonly start: number;
  /** The level after which it begins again, from 1; 0 for never. */
  readonly restart: number | undefined;
  /** Whether every number in it is written by digits. */
  readonly isLegal: boolean;
  /** The font of a bullet. */
  readonly font: string | undefined;
  /** The paragraph style that has this level. */
  readonly style: string | undefined;
}

/** A list that paragraphs refer to. */
export interface ListDefinition {
  /** Lists with the same id count on together. */
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** The first numbers of levels that begin again with this list. */
  readonly starts: ReadonlyMap<number, number>;
}

const numberOr = <Other>(text: string | undefined, other: Other): number | Other =>
  text !== undefined && /^\d{1,9}$/u.test(text) ? Number(text) : other;

const levelOf = (element: Element): ListLevel => ({
  format: valueAt(element, 'w:numFmt') ?? 'decimal',
  text: valueAt(element, 'w:lvlText') ?? '',
  start: numberOr(valueAt(element, 'w:start'), 0),
  restart: numberOr(valueAt(element, 'w:lvlRestart'), undefined),
  isLegal: isOn(childOf(element, 'w:isLgl')) ?? false,
  font: childOf(element, 'w:rPr', 'w:rFonts')?.attribs['w:ascii'],
  style: valueAt(element, 'w:pStyle'),
});

/** Word fills a level without a start as if it were 0 only if it is stated; otherwise with 1. */
const started = (element: Element): ListLevel => {
  const level = levelOf(element);
  return childOf(element, 'w:start') ? level : { ...level, start: 1 };
};

const levelsIn = (element: Element | undefined): [number, ListLevel][] =>
  (element ? childrenOf(element) : [])
    .filter(({ name }) => name === 'w:lvl')
    .map((level) => [numberOr(level.attribs['w:ilvl'], 0), started(level)]);

/** The lists of `numbering.xml`, by the ids that paragraphs use. */
export const listDefinitions = (parts: DocxParts): ReadonlyMap<string, ListDefinition> => {
  const nodes = parseXml(parts.get('word/numbering.xml'));
  const abstracts = new Map(
    allNamed(nodes, 'w:abstractNum').map((each) => [each.attribs['w:abstractNumId'] ?? '', each]),
  );
  const byStyle = (name: string): string | undefined =>
    [...abstracts].find(([, each]) => valueAt(each, 'w:styleLink') === name)?.[0];
  const definitionOf = (num: Element): ListDefinition => {
    const named = valueAt(num, 'w:abstractNumId') ?? '';
    const link = valueAt(abstracts.get(named), 'w:numStyleLink');
    const abstract = (link === undefined ? undefined : byStyle(link)) ?? named;
    const overrides = childrenOf(num).filter(({ name }) => name === 'w:lvlOverride');
    return {
      abstract,
      levels: new Map([...levelsIn(abstracts.get(abstract)), ...overrides.flatMap(levelsIn)]),
      starts: new Map(
        overrides.flatMap((each): [number, number][] => {
          const start = numberOr(valueAt(each, 'w:startOverride'), undefined);
          return start === undefined ? [] : [[numberOr(each.attribs['w:ilvl'], 0), start]];
        }),
      ),
    };
  };
  return new Map(
    allNamed(nodes, 'w:num').map((num) => [num.attribs['w:numId'] ?? '', definitionOf(num)]),
  );
};
