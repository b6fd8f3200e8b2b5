import type { DocxFonts } from './docx-fonts.ts';
import { convertByFont, encodingOfFont, partedMark } from './legacy-font.ts';

/** The parts of mammoth's document that are looked at; it documents them no further. */
export interface DocxNode {
  readonly type: string;
  readonly children?: readonly DocxNode[];
  readonly value?: string;
  readonly font?: string | null;
  readonly styleId?: string | null;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isStrikethrough?: boolean;
  readonly verticalAlignment?: string;
  /** On a document: its footnotes and endnotes. */
  readonly notes?: { readonly _notes?: Readonly<Record<string, DocxNote>> };
}

interface DocxNote {
  body: readonly DocxNode[];
}

const isRun = ({ type }: DocxNode): boolean => type === 'run';

const settings = ['isBold', 'isItalic', 'isStrikethrough', 'verticalAlignment'] as const;

const areSetAlike = (a: DocxNode, b: DocxNode): boolean =>
  settings.every((name) => a[name] === b[name]);

const isPlain = ({ children = [] }: DocxNode): boolean =>
  children.length > 0 && children.every(({ type }) => type === 'text');

const textIn = ({ children = [] }: DocxNode): string =>
  children.map(({ value }) => value ?? '').join('');

const withText = (run: DocxNode, text: string): DocxNode => ({
  ...run,
  children: [{ type: 'text', value: text }],
});

const areJoinable = (a: DocxNode, b: DocxNode): boolean =>
  [a, b].every((run) => isRun(run) && isPlain(run)) &&
  a.font === b.font &&
  encodingOfFont(a.font ?? '') !== undefined;

/** Word cuts words into runs wherever they were edited: runs of one font that are set alike are one. */
const joined = (runs: readonly DocxNode[]): DocxNode[] => {
  const all: DocxNode[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (!last || !areJoinable(last, run)) all.push(run);
    else if (areSetAlike(last, run))
      all[all.length - 1] = withText(last, textIn(last) + textIn(run));
    else {
      const mark =
        encodingOfFont(run.font ?? '') === 'vni' ? partedMark(textIn(last), textIn(run)) : '';
      all[all.length - 1] = withText(last, textIn(last) + mark);
      all.push(withText(run, textIn(run).slice(mark.length)));
    }
  }
  return all;
};

/** What a node inherits of the paragraph and the run that it lies in. */
interface Setting {
  readonly paragraphStyle: string | null;
  readonly font: string | undefined;
}

const settingIn = (node: DocxNode, outer: Setting): Setting => ({
  paragraphStyle: node.type === 'paragraph' ? (node.styleId ?? null) : outer.paragraphStyle,
  font: isRun(node) ? (node.font ?? undefined) : outer.font,
});

/** Turns the text of legacy fonts into Unicode, in a node and all below it. */
const converted = (node: DocxNode, fonts: DocxFonts, outer: Setting): DocxNode => {
  if (node.type === 'text') return { ...node, value: convertByFont(node.value ?? '', outer.font) };
  if (!node.children) return node;
  const setting = settingIn(node, outer);
  const withFont = (run: DocxNode): DocxNode => ({
    ...run,
    font: run.font ?? fonts.fontOf(setting.paragraphStyle, run.styleId ?? null) ?? null,
  });
  const children = node.children
    .filter(({ type }) => type !== 'bookmarkStart')
    .map((child) => (isRun(child) ? withFont(child) : child));
  return { ...node, children: joined(children).map((child) => converted(child, fonts, setting)) };
};

const outermost: Setting = { paragraphStyle: null, font: undefined };

/** A document without legacy text, its footnotes and endnotes included. */
export const withoutLegacyText = (document: DocxNode, fonts: DocxFonts): DocxNode => {
  // oxlint-disable-next-line no-underscore-dangle -- mammoth offers no other way to its notes
  for (const note of Object.values(document.notes?._notes ?? {})) {
    note.body = note.body.map((node) => converted(node, fonts, outermost));
  }
  return converted(document, fonts, outermost);
};
