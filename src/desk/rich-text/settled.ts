import { Fragment, type Node } from 'prosemirror-model';
import {
  isDialogue,
  isList,
  outlineOf,
  type LabelledLine,
  type RunLine,
} from '../../markdown/dialect/labelled-lines.ts';
import { lineLabel, type LineLabel } from '../../markdown/dialect/line-label.ts';
import { flatEntries, typedList, type FlatEntry } from './commands/flat-list.ts';
import { readMarkdown } from './reading/read-markdown.ts';
import { schema } from './schema.ts';

/** An entry with the label that Markdown finds in its line. */
interface LabelledEntry {
  readonly entry: FlatEntry;
  readonly run: RunLine | undefined;
}

const wordsOf = ({ words }: FlatEntry): string => words.textBetween(0, words.size, '', ' ');

/** A label that is bold or part of a link is none. */
const isPlain = ({ sign, words }: FlatEntry, { length }: LineLabel): boolean =>
  sign !== '' ||
  (words.firstChild?.marks.length === 0 && (words.firstChild.text ?? '').length >= length);

const divider = /^[-–—_*\s]+$/u;

const labelled = (entry: FlatEntry, line: number): LabelledEntry => {
  const text = entry.sign === '' ? wordsOf(entry) : `${entry.sign} ${wordsOf(entry)}`;
  const found = divider.test(text) ? undefined : lineLabel(text.trimStart());
  const label = found && isPlain(entry, found) ? found : undefined;
  return { entry, run: label && { label, lines: [text.trimStart()], line } };
};

/** An entry as a paragraph, with its label. */
const asParagraph = ({ sign, words }: FlatEntry): Node =>
  schema.node(
    'paragraph',
    null,
    sign === '' ? words : Fragment.from(schema.text(`${sign} `)).append(words),
  );

const depths = (outline: readonly LabelledLine[], depth = 0): { line: number; depth: number }[] =>
  outline.flatMap(({ line, children }) => [{ line, depth }, ...depths(children, depth + 1)]);

const isBlankEntry = (entry: FlatEntry): boolean => {
  const words = wordsOf(entry).trim();
  if (words === '') return true;
  return (
    entry.sign === '' && lineLabel(words) === undefined && lineLabel(`${words} X`)?.text === words
  );
};

/** The lists and paragraphs that Markdown makes of lines with labels. */
const partsOfRun = (run: readonly LabelledEntry[]): Node[] => {
  const lines = run.flatMap((each) => each.run ?? []);
  const outline = outlineOf(lines);
  const [first, ...others] = run;
  if (!first) return [];
  if (isDialogue(lines)) return run.map(({ entry }) => asParagraph(entry));
  if (!isList(outline)) return [asParagraph(first.entry), ...partsOfRun(others)];
  const byLine = new Map(depths(outline).map(({ line, depth }) => [line, depth]));
  const list = typedList(
    run.map(({ entry, run: own }) => ({ ...entry, depth: byLine.get(own?.line ?? -1) ?? 0 })),
  );
  return list ? [list] : [];
};

/** The parts that a typed list is read as: entries that lost their label are paragraphs. */
const settledList = (list: Node): readonly Node[] => {
  const entries = flatEntries(list)
    .filter((entry) => !isBlankEntry(entry))
    .map(labelled);
  const parts: Node[] = [];
  let run: LabelledEntry[] = [];
  for (const each of entries) {
    if (each.run) run.push(each);
    else {
      parts.push(...partsOfRun(run), asParagraph(each.entry));
      run = [];
    }
  }
  parts.push(...partsOfRun(run));
  const [only] = parts;
  return only && parts.length === 1 && only.eq(list) ? [list] : parts;
};

/** Headings, cells and captions have one line. */
const inOneLine = (node: Node): Node =>
  node.type.name === 'paragraph' || !node.children.some(({ type }) => type.name === 'hard_break')
    ? node
    : node.copy(
        Fragment.from(
          node.children.map((child) =>
            child.type.name === 'hard_break' ? schema.text(' ', child.marks) : child,
          ),
        ),
      );

/** A picture alone in its paragraph is as wide as the text, with its caption below it. */
const pictureAlone = (node: Node): Node | undefined => {
  const [image, ...others] = node.children.filter(({ text }) => text?.trim() !== '');
  if (node.type.name !== 'paragraph' || image?.type.name !== 'image' || others.length > 0)
    return undefined;
  const { src, alt, caption } = image.attrs;
  const link = image.marks.find(({ type }) => type.name === 'link');
  const words = readMarkdown(String(caption)).doc.firstChild;
  return schema.node(
    'figure',
    { src, alt, href: link ? (link.attrs['href'] as string) : null },
    words?.type.name === 'paragraph' ? words.content : [],
  );
};

const settledParts = (parent: Node): readonly Node[] =>
  parent.children.flatMap((node) => {
    if (node.type.name === 'typed_list') return settledList(node);
    if (node.isTextblock) return [pictureAlone(node) ?? inOneLine(node)];
    if (node.isLeaf) return [node];
    const parts = settledParts(node);
    const isSame =
      parts.length === node.childCount && parts.every((part, at) => part === node.child(at));
    return [isSame || parts.length === 0 ? node : node.copy(Fragment.from([...parts]))];
  });

/**
 * A document as Markdown can express it: labels make lists, and only paragraphs have several lines.
 *
 * @param untouched parts that stay as they are
 */
export const settled = (doc: Node, untouched: readonly Node[] = []): Node => {
  const same = new Set(untouched);
  const parts = doc.children.flatMap((node) =>
    same.has(node) ? [node] : settledParts(schema.node('doc', null, node)),
  );
  return doc.copy(Fragment.from(parts.length > 0 ? parts : [schema.node('paragraph')]));
};
