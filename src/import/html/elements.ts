import { isTag, isText, type AnyNode, type Element } from 'domhandler';
import type { Role } from '../draft/draft.ts';

/** The text below a node, unchanged. */
export const textOf = (node: AnyNode): string => {
  if (isText(node)) return node.data;
  return 'children' in node ? node.children.map(textOf).join('') : '';
};

/** Every element below some nodes, parents first. */
export function* elementsIn(nodes: readonly AnyNode[]): Generator<Element> {
  const waiting = nodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isTag(node)) yield node;
    if ('children' in node) waiting.push(...node.children.toReversed());
  }
}

const unread: ReadonlySet<string> = new Set(
  'head script style noscript template iframe frame object embed svg math canvas audio video input select option button textarea map footer xml'.split(
    ' ',
  ),
);

const classOf = ({ attribs }: Element): string =>
  `${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`.toLowerCase();

const isBreadcrumb = (element: Element): boolean =>
  /bread-?crumb|duong-?dan/u.test(classOf(element)) ||
  /breadcrumb/iu.test(element.attribs['aria-label'] ?? '');

/** Whether an element and its content are not text: scripts, forms, menus, hidden parts. */
export const isUnread = (element: Element): boolean => {
  const { name, attribs } = element;
  if (unread.has(name)) return true;
  if (name === 'nav' && !isBreadcrumb(element)) return true;
  const style = attribs['style'] ?? '';
  return (
    'hidden' in attribs ||
    attribs['aria-hidden'] === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/iu.test(style)
  );
};

const inline: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr o:p q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Whether an element begins and ends a paragraph. */
export const isBlock = (element: Element): boolean => !inline.has(element.name);

/** The role of a paragraph, by the class of its element. */
export const roleOf = (element: Element): Role | undefined => {
  if (element.name === 'figcaption' || element.name === 'caption') return 'caption';
  const names = classOf(element).split(/\s+/u);
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (
    has(
      /^(?:(?:img|image|photo|picture|wp)?[-_]?caption(?:[-_]text)?|chu-?thich(?:-anh)?|msocaption)$/u,
    )
  ) {
    return 'caption';
  }
  return has(
    /^(?:sapo|lead|(?:article|news|detail)[-_]?(?:sapo|lead|summary|description)|tom-?tat)$/u,
  )
    ? 'standfirst'
    : undefined;
};

const styleFont = /font-family\s*:\s*("[^"]*"|'[^']*'|[^;,]*)/iu;

/** The font that an element sets; `undefined` if it sets none. */
export const fontOf = ({ name, attribs }: Element): string | undefined =>
  styleFont
    .exec(attribs['style'] ?? '')?.[1]
    ?.replaceAll(/["']/gu, '')
    .trim() || (name === 'font' ? attribs['face']?.split(',')[0]?.trim() : undefined);
