import { Fragment, type Node, type ResolvedPos } from 'prosemirror-model';
import { TextSelection, type Command, type EditorState, type Transaction } from 'prosemirror-state';
import { schema } from '../schema.ts';
import { entryLabel, flatEntries, relabelled, typedList, type FlatEntry } from './flat-list.ts';
import { labelOf, nextLabel } from './next-label.ts';

/** The outermost typed list around a position, with the entry that holds it. */
interface Place {
  readonly list: Node;
  readonly start: number;
  readonly entries: readonly FlatEntry[];
  readonly at: number;
}

const placeAt = ($from: ResolvedPos): Place | undefined => {
  for (let depth = 1; depth <= $from.depth; depth += 1) {
    const list = $from.node(depth);
    if (list.type.name !== 'typed_list') continue;
    const start = $from.before(depth);
    let at = -1;
    list.nodesBetween(0, $from.pos - start - 1, (node) => {
      if (node.type.name === 'typed_item') at += 1;
      return true;
    });
    return { list, start, entries: flatEntries(list), at };
  }
  return undefined;
};

/** Replaces a list by some nodes, with the cursor at the end of what precedes a mark in them. */
const replaced = (
  state: EditorState,
  { list, start }: Pick<Place, 'list' | 'start'>,
  nodes: readonly Node[],
  cursorIn: Fragment,
  offset: number,
): Transaction => {
  const tr = state.tr.replaceWith(start, start + list.nodeSize, nodes);
  let at = start;
  tr.doc.nodesBetween(start, tr.doc.content.size, (node, pos) => {
    if (node.isTextblock && node.content === cursorIn) at = pos + 1 + offset;
    return true;
  });
  return tr.setSelection(TextSelection.near(tr.doc.resolve(at))).scrollIntoView();
};

const shifted = (entries: readonly FlatEntry[], from: number): FlatEntry[] => {
  const result = [...entries];
  const depth = result[from]?.depth ?? 0;
  let expected = entryLabel(result[from] as FlatEntry);
  for (let index = from + 1; index < result.length; index += 1) {
    const entry = result[index] as FlatEntry;
    if (entry.depth < depth || entry.sign !== '') break;
    if (entry.depth > depth) continue;
    const label = labelOf(entry.words.textBetween(0, entry.words.size));
    if (!label || label.text !== expected) break;
    expected = nextLabel(label);
    result[index] = relabelled(entry, expected);
  }
  return result;
};

const isWithoutWords = (entry: FlatEntry, label: string): boolean =>
  entry.words
    .textBetween(0, entry.words.size, '', 'x')
    .slice(entry.sign === '' ? label.length : 0)
    .trim() === '';

/** The entry becomes a paragraph, or goes up a level. */
const lifted = (state: EditorState, place: Place, keepsLabel: boolean): Transaction => {
  const { entries, at } = place;
  const entry = entries[at] as FlatEntry;
  const words = keepsLabel ? entry.words : Fragment.empty;
  if (entry.depth > 0) {
    const above = entries.slice(0, at).findLast(({ depth }) => depth === entry.depth - 1);
    const label = above && labelOf(entryLabel(above) ?? '');
    const isLabelled = above?.sign === '' && label;
    const lower: FlatEntry = {
      sign: isLabelled ? '' : (above?.sign ?? '–'),
      words: isLabelled ? Fragment.from(schema.text(`${nextLabel(label)} `)) : words,
      depth: entry.depth - 1,
    };
    const list = typedList(shifted([...entries.slice(0, at), lower, ...entries.slice(at + 1)], at));
    return replaced(state, place, list ? [list] : [], lower.words, lower.words.size);
  }
  const before = typedList(entries.slice(0, at));
  const after = typedList(entries.slice(at + 1));
  const paragraph = schema.node('paragraph', null, words);
  const nodes = [before, paragraph, after].filter((node) => node !== undefined);
  return replaced(state, place, nodes, paragraph.content, 0);
};

/** The entry after another one, with the words behind the cursor. */
const entryAfter = (entry: FlatEntry, words: Fragment): FlatEntry => {
  if (entry.sign !== '') return { ...entry, words };
  const label = labelOf(entry.words.textBetween(0, entry.words.size));
  const text = label ? `${nextLabel(label)} ` : '';
  return { ...entry, words: Fragment.from(text ? schema.text(text) : []).append(words) };
};

/** Enter in a typed list: the next entry with its label; in an entry without words it ends the list. */
export const splitTypedItem: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const place = placeAt($from);
  const entry = place?.entries[place.at];
  if (!place || !entry || !empty || $from.parent.type.name !== 'paragraph') return false;
  const label = entryLabel(entry) ?? '';
  if (isWithoutWords(entry, label)) {
    dispatch?.(lifted(state, place, false));
    return true;
  }
  const cut = $from.parentOffset;
  const next = entryAfter(entry, entry.words.cut(cut));
  const whole = [
    ...place.entries.slice(0, place.at),
    { ...entry, words: entry.words.cut(0, cut) },
    next,
    ...place.entries.slice(place.at + 1),
  ];
  const list = typedList(shifted(whole, place.at + 1));
  const offset = next.words.size - (entry.words.size - cut);
  dispatch?.(replaced(state, place, list ? [list] : [], next.words, offset));
  return true;
};

/** Backspace at the beginning of an entry: it leaves the list. */
export const liftTypedItem: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const place = placeAt($from);
  if (!place || !empty || $from.parentOffset > 0 || !place.entries[place.at]) return false;
  dispatch?.(lifted(state, place, true));
  return true;
};

const labelAtLine = (text: string): ReturnType<typeof labelOf> => {
  const label = labelOf(text);
  const isOwn = label && /^(?:bullet|letter|bracketed|path|number)$/u.test(label.kind);
  return isOwn && !/^\d+[.]$/u.test(label.text) ? label : undefined;
};

/** Enter behind a paragraph that begins with a label, `a) …`: it becomes the first entry of a list. */
export const beginTypedList: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const { parent } = $from;
  if (!empty || parent.type.name !== 'paragraph' || $from.parentOffset < parent.content.size)
    return false;
  if ($from.depth !== 1) return false;
  const label = labelAtLine(parent.textContent);
  if (!label || parent.textContent.slice(label.length).trim() === '') return false;
  const isBullet = label.ordinal === 0;
  const first: FlatEntry = {
    sign: isBullet ? label.text : '',
    words: isBullet ? parent.content.cut(label.length) : parent.content,
    depth: 0,
  };
  const next = entryAfter(first, Fragment.empty);
  const marked = { ...next, words: next.words.size > 0 ? next.words : Fragment.from([]) };
  const list = typedList([first, marked]);
  if (!list) return false;
  const start = $from.before(1);
  const tr = state.tr.replaceWith(start, start + parent.nodeSize, list);
  dispatch?.(
    tr.setSelection(TextSelection.near(tr.doc.resolve(start + list.nodeSize - 3))).scrollIntoView(),
  );
  return true;
};
