import { Fragment, type Mark, type Node } from 'prosemirror-model';
import { schema } from './schema.ts';
import { isBlank, shownParts } from './shown-parts.ts';
import { withoutStressedSpaces, type LinePart } from './stressed-spaces.ts';

/*
 * What a reader sees of a document, without how it is written: two texts with the same form make
 * the same page.
 */

/** Attributes that only say how something is written. */
const unseen: ReadonlySet<string> = new Set([
  'sign',
  'same',
  'written',
  'label:link',
  'auto',
  'about',
]);

const seenAttrs = (attrs: Readonly<Record<string, unknown>>, of: string): string =>
  Object.entries(attrs)
    .filter(([name]) => !unseen.has(name) && !unseen.has(`${name}:${of}`))
    .map(([name, value]) => `${name}=${String(value)}`)
    .join(' ');

/** Words that have the same marks. */
interface Run {
  text: string;
  marks: readonly Mark[];
}

const markName = (mark: Mark): string =>
  `${mark.type.name} ${seenAttrs(mark.attrs, mark.type.name)}`;

const leafText = (node: Node): string => {
  const { name } = node.type;
  if (node.isText) return (node.text ?? '').replaceAll('\n', ' ');
  if (name === 'soft_break') return ' ';
  if (name === 'hard_break') return '\n';
  const written = name === 'inline_note' || name === 'comment' ? String(node.attrs['written']) : '';
  return `\u{fffc}${name} ${seenAttrs(node.attrs, name)}${written}\u{fffc}`;
};

/** Each letter by itself, so that spaces can be compared. */
const lettersOf = (runs: readonly Run[]): (Run & LinePart)[] =>
  runs.flatMap(({ text, marks }) =>
    text.split('').map((letter) => ({ text: letter, marks, isSpace: /^\s$/u.test(letter) })),
  );

const joined = (runs: readonly Run[]): string => {
  const parts: string[] = [];
  let last = '';
  for (const { text, marks } of runs) {
    const name = marks.map(markName).toSorted().join(';');
    parts.push(name === last ? text : `\u{1}${name}\u{2}${text}`);
    last = name;
  }
  return parts.join('');
};

const isPlainSpace = (part: Run | undefined): boolean =>
  part !== undefined && /^[ \t]$/u.test(part.text);

/** Without spaces at the ends of lines and after each other: they do not count. */
const withoutIdleSpaces = <Part extends Run>(letters: readonly Part[]): Part[] => {
  const kept: Part[] = [];
  for (const letter of letters) {
    const last = kept.at(-1)?.text;
    if (isPlainSpace(letter) && (last === undefined || last === '\n' || isPlainSpace(kept.at(-1))))
      continue;
    if (letter.text === '\n' && isPlainSpace(kept.at(-1))) kept.pop();
    if (letter.text === '\n' && last === undefined) continue;
    kept.push(isPlainSpace(letter) ? { ...letter, text: ' ' } : letter);
  }
  while (/^[ \n]$/u.test(kept.at(-1)?.text ?? '')) kept.pop();
  return kept;
};

/** The words of a line as readers see them. */
const inlineForm = (parent: Node): string => {
  const runs: Run[] = parent.children.map((node) => ({ text: leafText(node), marks: node.marks }));
  return joined(withoutIdleSpaces(withoutStressedSpaces(lettersOf(runs))));
};

const paragraphsIn = (item: Node): number =>
  shownParts(item).filter(({ type }) => type.name === 'paragraph').length;

/** A list of one entry with one part, or of entries with two paragraphs, has only one form. */
const isTight = (node: Node): boolean => {
  const items = shownParts(node);
  const isSingle = items.length === 1 && items.every((item) => shownParts(item).length <= 1);
  return (
    (node.attrs['tight'] === true || isSingle) && items.every((item) => paragraphsIn(item) < 2)
  );
};

const isList = (node: Node): boolean => /^(?:bullet|ordered)_list$/u.test(node.type.name);

/** The only entry of a typed list is no list yet, but a paragraph with a label. */
const loneEntry = (list: Node): Node | undefined => {
  const [item, ...others] = shownParts(list);
  if (!item || others.length > 0 || shownParts(item).length !== 1) return undefined;
  const { sign } = item.attrs;
  const words = item.firstChild?.content;
  if (sign === '' || !words) return item.firstChild ?? undefined;
  const label = Fragment.from(schema.text(`${String(sign)} `));
  return schema.node('paragraph', null, label.append(words));
};

/** What readers see of a part of a document; empty if it is nothing. */
export const shownForm = (node: Node): string => {
  const { name } = node.type;
  if (name === 'as_written') return `as_written ${node.textContent.replaceAll(/^\n+|\n+$/gu, '')}`;
  if (node.inlineContent || node.isTextblock) {
    const words = inlineForm(node);
    return name === 'paragraph' && words === ''
      ? ''
      : `${name} ${seenAttrs(node.attrs, name)}(${words})`;
  }
  const alone = name === 'typed_list' ? loneEntry(node) : undefined;
  if (alone) return shownForm(alone);
  const attrs = isList(node)
    ? seenAttrs({ ...node.attrs, tight: isTight(node) }, name)
    : seenAttrs(node.attrs, name);
  const parts = shownParts(node)
    .map(shownForm)
    .filter((form) => form !== '' || isList(node));
  return isBlank(node) ? '' : `${name} ${attrs}[${parts.join('\n')}]`;
};
