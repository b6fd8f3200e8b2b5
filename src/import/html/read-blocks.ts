import { isTag, isText, type AnyNode, type Element } from 'domhandler';
import type { BlockContent, ListItem } from 'mdast';
import { linkOf } from '../draft/link-of.ts';
import { BlockBuilder } from '../draft/block-builder.ts';
import type { Role } from '../draft/draft.ts';
import { fontOf, isBlock, isUnread, roleOf, textOf } from './elements.ts';
import { convertUnmarked } from '../draft/convert-unmarked.ts';
import { convertByFont, encodingOfFont } from '../docx/legacy-font.ts';
import { isBackLink, noteIn, noteLinkedBy } from './note-links.ts';
import { readTable } from './read-table.ts';
import type { Marks } from '../draft/spans.ts';
import { raisedText, type Raised } from '../draft/raised-text.ts';

/** Collects the pictures of elements. */
export interface Pictures {
  /**
   * Returns its number; `undefined` for an image that is not part of the text, such as a spacer.
   */
  readonly take: (image: Element) => number | undefined;
}

/** The settings for everything inside an element. */
interface Setting extends Marks {
  readonly font?: string | undefined;
  readonly role?: Role | undefined;
  readonly raised?: Raised | undefined;
}

const bold = /font-weight\s*:\s*(?:bold|[6-9]00)/iu;
const lineThrough = /text-decoration(?:-line)?\s*:[^;]*line-through/iu;
const struck: ReadonlySet<string> = new Set(['s', 'strike', 'del']);
const slanted = /font-style\s*:\s*italic/iu;

const settingOf = (element: Element, outer: Setting): Setting => {
  const { name, attribs } = element;
  const style = attribs['style'] ?? '';
  return {
    ...outer,
    font: fontOf(element) ?? outer.font,
    role: roleOf(element) ?? outer.role,
    ...((name === 'b' || name === 'strong' || bold.test(style)) && { strong: true }),
    ...((name === 'i' || name === 'em' || slanted.test(style)) && { emphasis: true }),
    ...(struck.has(name) || lineThrough.test(style) ? { delete: true } : {}),
    ...(name === 'sup' && { raised: 'superscript' as const }),
    ...(name === 'sub' && { raised: 'subscript' as const }),
    ...(name === 'a' && { link: linkOf(attribs['href'] ?? '') }),
  };
};

/** Turns elements into blocks. */
class Reading {
  readonly #builder = new BlockBuilder();
  readonly #pictures: Pictures;

  constructor(pictures: Pictures) {
    this.#pictures = pictures;
  }

  get blocks(): BlockContent[] {
    this.#builder.end();
    return this.#builder.blocks;
  }

  walk(nodes: readonly AnyNode[], setting: Setting): void {
    for (const node of nodes) {
      if (isText(node)) this.#text(node.data, setting);
      else if (isTag(node) && !isUnread(node)) this.#element(node, setting);
    }
  }

  #text(text: string, { font, raised, role: _role, ...marks }: Setting): void {
    const decoded = encodingOfFont(font) ? convertByFont(text, font) : convertUnmarked(text);
    this.#builder.add({
      text: raised === undefined ? decoded : (raisedText(decoded, raised) ?? decoded),
      ...marks,
    });
  }

  #element(element: Element, outer: Setting): void {
    const note = noteLinkedBy(element);
    if (note !== undefined) return this.#builder.add({ note });
    if (isBackLink(element) || noteIn(element) !== undefined) return undefined;
    const setting = settingOf(element, outer);
    const { name } = element;
    if (name === 'img') return this.#image(element);
    if (name === 'br' || name === 'hr') return this.#builder.end(setting.role);
    if (!isBlock(element)) return this.walk(element.children, setting);
    this.#builder.end(outer.role);
    if (name === 'table') this.#builder.push(...this.#table(element, setting));
    else if (name === 'ul' || name === 'ol') this.#list(element, setting);
    else this.walk(element.children, setting);
    return this.#builder.end(setting.role, depthOf(name));
  }

  #image(element: Element): void {
    const image = this.#pictures.take(element);
    if (image !== undefined) this.#builder.add({ image, alt: element.attribs['alt'] ?? '' });
  }

  #below(nodes: readonly AnyNode[], setting: Setting): BlockContent[] {
    const reading = new Reading(this.#pictures);
    reading.walk(nodes, setting);
    reading.#builder.end(setting.role);
    return reading.blocks;
  }

  #table(element: Element, setting: Setting): BlockContent[] {
    return readTable(element, (nodes, role) =>
      this.#below(nodes, role ? { ...setting, role } : setting),
    );
  }

  #list(element: Element, setting: Setting): void {
    const items = element.children
      .filter((node) => isTag(node) || textOf(node).trim() !== '')
      .filter((node) => !isTag(node) || (!isUnread(node) && noteIn(node) === undefined))
      .map((node) =>
        this.#below(isTag(node) && node.name === 'li' ? node.children : [node], setting),
      )
      .filter((children) => children.length > 0)
      .map((children): ListItem => ({ type: 'listItem', spread: false, children }));
    if (items.length === 0) return;
    const start = Number(element.attribs['start'] ?? 1);
    const ordered = element.name === 'ol';
    this.#builder.push({
      type: 'list',
      ordered,
      ...(ordered && { start: Number.isInteger(start) && start >= 0 && start < 1e9 ? start : 1 }),
      spread: false,
      children: items,
    });
  }
}

const depthOf = (name: string): 1 | 2 | 3 | 4 | 5 | 6 | undefined =>
  /^h[1-6]$/u.test(name) ? (Number(name.slice(1)) as 1) : undefined;

/** The blocks of some elements, without their notes. */
export const readBlocks = (nodes: readonly AnyNode[], pictures: Pictures): BlockContent[] => {
  const reading = new Reading(pictures);
  reading.walk(nodes, {});
  return reading.blocks;
};
