import type { Element } from 'domhandler';
import { raisedText, type Raised } from '../../draft/raised-text.ts';
import { textOf } from '../../html/elements.ts';
import { childOf, childrenOf } from '../word-xml.ts';

const vulgar: Readonly<Record<string, string>> = {
  '1/2': '½',
  '1/3': '⅓',
  '2/3': '⅔',
  '1/4': '¼',
  '3/4': '¾',
  '1/5': '⅕',
  '2/5': '⅖',
  '3/5': '⅗',
  '4/5': '⅘',
  '1/6': '⅙',
  '5/6': '⅚',
  '1/8': '⅛',
  '3/8': '⅜',
  '5/8': '⅝',
  '7/8': '⅞',
};

/** A part that is more than one number or word, in brackets. */
const grouped = (text: string): string =>
  /^[\p{L}\p{N},.%]*$|^\([^()]*\)$/u.test(text) ? text : `(${text})`;

const fraction = (over: string, under: string): string => {
  const line = `${grouped(over)}/${grouped(under)}`;
  return vulgar[line] ?? line;
};

const raised = (text: string, place: Raised): string =>
  raisedText(text, place) ?? `${place === 'superscript' ? '^' : '_'}${grouped(text)}`;

/** The sign of an element such as `m:begChr`, or the one that it has by default. */
const signOf = (element: Element, properties: string, name: string, usual: string): string =>
  childOf(element, properties, name)?.attribs['m:val'] ?? usual;

const part = (element: Element, name: string): string => {
  const found = childOf(element, name);
  return found ? mathText(found) : '';
};

const partsOf = (element: Element, name: string): string[] =>
  childrenOf(element)
    .filter((child) => child.name === name)
    .map(mathText);

type Write = (element: Element) => string;

/** The structures of a formula, each as a line of text. */
const writers: Readonly<Record<string, Write>> = {
  'm:r': (each) =>
    childrenOf(each)
      .map((child) => (child.name.endsWith(':t') ? textOf(child) : ''))
      .join(''),
  'm:f': (each) => fraction(part(each, 'm:num'), part(each, 'm:den')),
  'm:sSup': (each) => part(each, 'm:e') + raised(part(each, 'm:sup'), 'superscript'),
  'm:sSub': (each) => part(each, 'm:e') + raised(part(each, 'm:sub'), 'subscript'),
  'm:sSubSup': (each) =>
    part(each, 'm:e') +
    raised(part(each, 'm:sub'), 'subscript') +
    raised(part(each, 'm:sup'), 'superscript'),
  'm:sPre': (each) =>
    raised(part(each, 'm:sub'), 'subscript') +
    raised(part(each, 'm:sup'), 'superscript') +
    part(each, 'm:e'),
  'm:rad': (each) => {
    const degree = part(each, 'm:deg');
    return `${degree === '' ? '' : raised(degree, 'superscript')}√${grouped(part(each, 'm:e'))}`;
  },
  'm:d': (each) =>
    signOf(each, 'm:dPr', 'm:begChr', '(') +
    partsOf(each, 'm:e').join(signOf(each, 'm:dPr', 'm:sepChr', '|')) +
    signOf(each, 'm:dPr', 'm:endChr', ')'),
  'm:nary': (each) => {
    const [from, to] = [part(each, 'm:sub'), part(each, 'm:sup')];
    const limits = from === '' && to === '' ? '' : `(${[from, to].filter(Boolean).join(' → ')}) `;
    return `${signOf(each, 'm:naryPr', 'm:chr', '∫')}${limits}${part(each, 'm:e')}`;
  },
  'm:func': (each) => `${part(each, 'm:fName')} ${part(each, 'm:e')}`,
  'm:limLow': (each) => `${part(each, 'm:e')}(${part(each, 'm:lim')})`,
  'm:limUpp': (each) => `${part(each, 'm:e')}(${part(each, 'm:lim')})`,
  'm:m': (each) => `(${partsOf(each, 'm:mr').join('; ')})`,
  'm:mr': (each) => partsOf(each, 'm:e').join(', '),
  'm:eqArr': (each) => partsOf(each, 'm:e').join('; '),
  'm:acc': (each) => part(each, 'm:e') + signOf(each, 'm:accPr', 'm:chr', '\u0302'),
  'm:oMathPara': (each) => partsOf(each, 'm:oMath').join('; '),
};

/** A formula of Word (OMML) as one line of text: `⅓`, `(a + b)/2`, `x²`, `√2`. */
export const mathText = (element: Element): string => {
  const write = writers[element.name];
  if (write) return write(element);
  if (element.name.endsWith('Pr')) return '';
  if (element.name === 'w:t') return textOf(element);
  return childrenOf(element).map(mathText).join('');
};
