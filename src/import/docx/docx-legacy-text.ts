import type { DocxFonts } from './docx-fonts.ts';
import { convertByFont, encodingOfFont, splitMark } from './legacy-font.ts';

/** The parts of mammoth's document that we use; mammoth does not document them. */
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

/**
 * Word starts a new run at every edit; neighbouring runs with the same font and marks become one.
 */
const joined = (runs: readonly DocxNode[]): DocxNode[] => {
  const all: DocxNode[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (!last || !areJoinable(last, run)) all.push(run);
    else if (areSetAlike(last, run))
      all[all.length - 1] = withText(last, textIn(last) + textIn(run));
    else {
      const mark =
        encodingOfFont(run.font ?? '') === 'vni' ? splitMark(textIn(last), textIn(run)) : '';
      all[all.length - 1] = withText(last, textIn(last) + mark);
      all.push(withText(run, textIn(run).slice(mark.length)));
    }
  }
  return all;
};

/** What a node inherits from its paragraph and its run. */
interface Setting {
  readonly paragraphStyle: string | null;
  readonly font: string | undefined;
}

const settingIn = (node: DocxNode, outer: Setting): Setting => ({
  paragraphStyle: node.type === 'paragraph' ? (node.styleId ?? null) : outer.paragraphStyle,
  font: isRun(node) ? (node.font ?? undefined) : outer.font,
});

/** Converts text in legacy fonts to Unicode, in a node and everything below it. */
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

/** A document with its legacy text converted, including footnotes and endnotes. */
export const withoutLegacyText = (document: DocxNode, fonts: DocxFonts): DocxNode => {
  // oxlint-disable-next-line no-underscore-dangle -- mammoth gives no other access to its notes
  for (const note of Object.values(document.notes?._notes ?? {})) {
    note.body = note.body.map((node) => converted(node, fonts, outermost));
  }
  return converted(document, fonts, outermost);
};
