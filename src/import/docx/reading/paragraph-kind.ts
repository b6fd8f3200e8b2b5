import type { Element } from 'domhandler';
import type { Role } from '../../draft/draft.ts';
import type { WordStyles } from '../word-styles.ts';
import { childOf, valueAt } from '../word-xml.ts';

type Depth = 1 | 2 | 3 | 4 | 5 | 6;

/** What a paragraph is by its style. */
export interface ParagraphKind {
  readonly style: string | undefined;
  readonly role: Role | undefined;
  readonly depth: Depth | undefined;
  /** Whether only the name of a style of the author's own shows it. */
  readonly isGuess: boolean;
}

const roles: readonly (readonly [RegExp, Role])[] = [
  [/^(?:title|tiêu đề(?: bài)?|tên bài)$/u, 'title'],
  [/^(?:subtitle|sa-?pô|sapo)$/u, 'standfirst'],
  [/^(?:caption|chú thích(?: ảnh| hình)?|lời ảnh)$/u, 'caption'],
];

const ownHeading = /^(?:tiêu đề|đề mục|mục|tít) (?:phụ|nhỏ|mục|con|cấp \d|\d)/u;

const depthOf = (number: number): Depth => Math.min(6, Math.max(1, number)) as Depth;

/** By the names of its style and of those that it is based on, or by its level in the outline. */
export const paragraphKind = (paragraph: Element, styles: WordStyles): ParagraphKind => {
  const style = valueAt(paragraph, 'w:pPr', 'w:pStyle') ?? styles.standard;
  const names = styles.namesOf(style);
  const role = roles.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1];
  if (role) return { style, role, depth: undefined, isGuess: false };
  const numbered = names
    .map((name) => /^heading (\d)$/u.exec(name)?.[1])
    .find((each) => each !== undefined);
  const outline =
    valueAt(paragraph, 'w:pPr', 'w:outlineLvl') ??
    styles.find(style, 'w:pPr', 'w:outlineLvl')?.attribs['w:val'];
  const isOutlined = outline !== undefined && /^[0-8]$/u.test(outline);
  const stated = numbered ?? (isOutlined ? Number(outline) + 1 : undefined);
  if (stated !== undefined) {
    return { style, role: undefined, depth: depthOf(Number(stated)), isGuess: false };
  }
  const isNamed = names.some((name) => ownHeading.test(name));
  return { style, role: undefined, depth: isNamed ? 2 : undefined, isGuess: isNamed };
};

/** Whether Word shows the paragraph's letter as the big first letter of the next one. */
export const isDropCap = (paragraph: Element): boolean =>
  childOf(paragraph, 'w:pPr', 'w:framePr')?.attribs['w:dropCap'] !== undefined &&
  childOf(paragraph, 'w:pPr', 'w:framePr')?.attribs['w:dropCap'] !== 'none';
