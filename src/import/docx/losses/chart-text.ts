import type { Element } from 'domhandler';
import { textOf } from '../../html/elements.ts';
import { parseXml, allNamed, childOf, wordsOf } from '../word-xml.ts';
import type { DocxParts } from '../unpack-docx.ts';

const valuesOf = (element: Element | undefined): string[] =>
  allNamed(element ? [element] : [], 'c:v').map((each) => textOf(each).trim());

/** `Số đảng viên: Năm 2019 = 40, Năm 2020 = 45`. */
const seriesText = (series: Element): string => {
  const name = valuesOf(childOf(series, 'c:tx')).join(' ');
  const categories = valuesOf(childOf(series, 'c:cat') ?? childOf(series, 'c:xVal'));
  const values = valuesOf(childOf(series, 'c:val') ?? childOf(series, 'c:yVal'));
  const pairs = values.map((value, index) =>
    categories[index] === undefined ? value : `${categories[index]} = ${value}`,
  );
  return [name, pairs.join(', ')].filter((text) => text !== '').join(': ');
};

/** The title, the series and the numbers of a chart; the empty text if its part is missing. */
export const chartText = (parts: DocxParts, part: string | undefined): string => {
  const nodes = parseXml(parts.get(part ?? ''));
  const titles = allNamed(nodes, 'c:title').map(wordsOf);
  const series = allNamed(nodes, 'c:ser').map(seriesText);
  return [...titles, ...series].filter((text) => text !== '').join('; ');
};
