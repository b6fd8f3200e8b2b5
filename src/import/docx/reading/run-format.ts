import type { Element } from 'domhandler';
import type { Marks } from '../../draft/spans.ts';
import type { Raised } from '../../draft/raised-text.ts';
import type { WordStyles } from '../word-styles.ts';
import { childOf, isOn, valueAt } from '../word-xml.ts';

/** How Word shows a run of text. */
export interface RunFormat extends Marks {
  readonly font: string | undefined;
  readonly raised: Raised | undefined;
  /** Shown in capitals, whatever its letters are. */
  readonly isCaps: boolean;
  readonly isHidden: boolean;
  readonly isMarked: boolean;
  readonly isUnderlined: boolean;
}

type Find = (name: string) => Element | undefined;

const places = ['superscript', 'subscript'] as const;

const formatBy = (find: Find): RunFormat => {
  const has = (name: string): boolean => isOn(find(name)) ?? false;
  const fonts = find('w:rFonts')?.attribs;
  const raised = find('w:vertAlign')?.attribs['w:val'];
  const fill = find('w:shd')?.attribs['w:fill'];
  return {
    strong: has('w:b'),
    emphasis: has('w:i'),
    delete: has('w:strike') || has('w:dstrike'),
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'],
    raised: places.find((place) => place === raised),
    isCaps: has('w:caps'),
    isHidden: has('w:vanish') || has('w:specVanish'),
    isMarked: has('w:highlight') || (fill !== undefined && !/^(?:auto|f{6})$/iu.test(fill)),
    isUnderlined: has('w:u'),
  };
};

/** The format of a run, by its own properties, its style, that of its paragraph and the defaults. */
export const runFormat = (
  run: Element,
  paragraphStyle: string | undefined,
  styles: WordStyles,
): RunFormat => {
  const own = childOf(run, 'w:rPr');
  const style = valueAt(own, 'w:rStyle');
  return formatBy(
    (name) =>
      childOf(own, name) ??
      styles.find(style, 'w:rPr', name) ??
      styles.find(paragraphStyle ?? styles.standard, 'w:rPr', name) ??
      styles.everywhere(name),
  );
};
