import type { Element } from 'domhandler';
import { wordCount } from '../../draft/clean-text.ts';
import { chartText } from '../losses/chart-text.ts';
import { diagramText } from '../losses/diagram-text.ts';
import { allNamed, childrenOf, wordsOf } from '../word-xml.ts';
import { addImage, type TextBox, type WordSource } from './word-source.ts';

/** The parts of a drawing, a group of shapes, or an embedded object. */
export interface DrawingParts {
  readonly images: readonly { readonly image: number; readonly alt: string }[];
  readonly boxes: readonly TextBox[];
}

const longestCaption = 60;

const descriptionOf = (drawing: Element): string => {
  const [properties] = allNamed([drawing], 'wp:docPr');
  return properties?.attribs['descr']?.trim() || (properties?.attribs['title'] ?? '');
};

/** What Word calls a drawing: `Chart 1`. */
const nameOf = (drawing: Element): string => {
  const [properties] = allNamed([drawing], 'wp:docPr');
  return descriptionOf(drawing) || (properties?.attribs['name'] ?? 'không có tên');
};

const altOf = (picture: Element, drawing: Element): string => {
  const [own] = allNamed([picture], 'pic:cNvPr');
  return descriptionOf(drawing) || (own?.attribs['descr'] ?? '');
};

/** Every element below one, without those inside text boxes. */
const outsideBoxes = (element: Element): Element[] =>
  childrenOf(element).flatMap((child) =>
    child.name === 'w:txbxContent' ? [child] : [child, ...outsideBoxes(child)],
  );

/** What is neither a picture nor words is named. */
const tellUnread = (
  drawing: Element,
  all: readonly Element[],
  source: WordSource,
  place: string,
): void => {
  const names = new Set(all.map(({ name }) => name));
  for (const chart of all.filter(({ name }) => /^cx?:chart$/u.test(name))) {
    const part = source.relations.get(chart.attribs['r:id'] ?? '')?.target;
    const words = chartText(source.parts, part) || nameOf(drawing);
    source.losses.add('chart', words, place);
  }
  for (const object of all.filter(({ name }) => name === 'o:OLEObject')) {
    source.losses.add('object', object.attribs['ProgID'] ?? 'không rõ loại', place);
  }
  const isDrawn = [
    'wps:wsp',
    'wps:cNvCnPr',
    'v:shape',
    'v:line',
    'v:oval',
    'v:rect',
    'v:roundrect',
    'w14:contentPart',
  ];
  const hasWords = [
    'w:txbxContent',
    'pic:pic',
    'v:imagedata',
    'v:textpath',
    'c:chart',
    'cx:chart',
    'dgm:relIds',
  ];
  const isLine = all.some(({ attribs }) => attribs['o:hr'] === 't');
  if (
    isDrawn.some((name) => names.has(name)) &&
    !hasWords.some((name) => names.has(name)) &&
    !isLine
  ) {
    source.losses.add('shape', nameOf(drawing), place);
  }
};

/** Reads everything below `w:drawing`, `w:pict` or `w:object`; the rest is reported. */
export const readDrawing = (drawing: Element, source: WordSource, place: string): DrawingParts => {
  const all = [drawing, ...outsideBoxes(drawing)];
  tellUnread(drawing, all, source, place);
  const images = all.flatMap((each) => {
    if (each.name === 'v:imagedata') {
      return [
        { image: addImage(source, each.attribs['r:id']), alt: each.attribs['o:title'] ?? '' },
      ];
    }
    if (each.name !== 'pic:pic') return [];
    const [blip] = allNamed([each], 'a:blip');
    const id = blip?.attribs['r:embed'] ?? blip?.attribs['r:link'];
    return id === undefined ? [] : [{ image: addImage(source, id), alt: altOf(each, drawing) }];
  });
  const contents = all.filter(({ name }) => name === 'w:txbxContent');
  const boxes = contents.map((content): TextBox => ({
    content: childrenOf(content),
    isCaption:
      images.length === 1 && contents.length === 1 && wordCount(wordsOf(content)) <= longestCaption,
  }));
  const art = all.flatMap(({ name, attribs }) =>
    name === 'v:textpath' ? [attribs['string'] ?? ''] : [],
  );
  const diagrams = all
    .filter(({ name }) => name === 'dgm:relIds')
    .flatMap(({ attribs }) =>
      diagramText(source.parts, source.relations.get(attribs['r:dm'] ?? '')?.target),
    );
  for (const text of diagrams) source.losses.add('diagram', text, place);
  const texts = [...art, ...diagrams].filter((text) => text.trim() !== '');
  return {
    images,
    boxes: [...boxes, ...texts.map((text) => ({ content: [], text, isCaption: false }))],
  };
};
