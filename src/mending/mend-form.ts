import { decodeText, foreignKindOf } from '../content/read/decode-text.ts';
import type { SourceFile } from '../content/read/source-file.ts';
import { registerFiles } from '../content/read/file-kinds.ts';
import { articleKeys } from '../content/parse/parse-article.ts';
import { broadcastKeys } from '../content/parse/parse-broadcast.ts';
import { officialDocumentKeys } from '../content/parse/parse-official-document.ts';
import { pageKeys } from '../content/parse/parse-page.ts';
import { fileParts } from '../content/parse/front-matter.ts';
import { registerKeys } from '../content/parse/parse-register.ts';
import type { Repair } from '../content/repair/repair.ts';
import { articleRepairs, registerRepairs } from '../content/repair/find-repairs.ts';
import { applyEdits } from '../content/repair/text-edit.ts';
import { mendMarkup } from '../markdown/mend-markup.ts';
import type { Change } from './change.ts';
import { isVerbatim } from '../content/repair/garbled-repairs.ts';
import { mendGarbled } from './mend-garbled.ts';
import { mendFonts } from './mend-fonts.ts';

/** Invisible format characters, including the soft hyphen. */
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;

const decodingChanges = (bytes: Uint8Array, encodingFault: string | undefined): Change[] => {
  if (encodingFault !== undefined) return [{ kind: 'encoding', from: encodingFault }];
  const raw = new TextDecoder().decode(bytes);
  return [
    ...(raw.includes('\r') ? [{ kind: 'line-ends' } as const] : []),
    ...(raw === raw.normalize('NFC') ? [] : [{ kind: 'composed' } as const]),
  ];
};

/** A file's text after all mending that does not depend on other files. */
export interface MendedForm {
  /** The text as it can be read now, for comparison. */
  readonly before: string;
  readonly after: string;
  readonly changes: readonly Change[];
}

const keysOf: { readonly [Kind in SourceFile['kind']]?: ReadonlySet<string> } = {
  page: pageKeys,
  document: officialDocumentKeys,
  broadcast: broadcastKeys,
};

const repairsOf = (kind: SourceFile['kind'], path: string, text: string): Repair[] => {
  const register = registerFiles.find((name) => name === path);
  if (register) return registerRepairs(text, registerKeys(register));
  return articleRepairs(text, keysOf[kind] ?? articleKeys);
};

/** The text with its sure repairs. Fields in TOML or JSON can be repaired once they are YAML. */
const repaired = (
  kind: SourceFile['kind'],
  path: string,
  text: string,
): { readonly text: string; readonly count: number } => {
  const repairs = repairsOf(kind, path, text).filter(({ isSure }) => isSure);
  const after = { text: applyEdits(text, repairs), count: repairs.length };
  if (!repairs.some(({ code }) => code === 'FENCE_LANGUAGE')) return after;
  const again = repaired(kind, path, after.text);
  return { text: again.text, count: after.count + again.count };
};

/** The text with the markup of its body mended; a verbatim one stays as in its source. */
const mendedBody = (text: string, kind: SourceFile['kind']): ReturnType<typeof mendMarkup> => {
  const parts = kind === 'register' || isVerbatim(text) ? undefined : fileParts(text);
  if (!parts) return { text, count: 0 };
  const body = mendMarkup(text.slice(parts.bodyStart));
  return { ...body, text: text.slice(0, parts.bodyStart) + body.text };
};

/** `undefined` if the file is not text, or if its encoding is not clear. */
export const mendForm = ({ kind, path, bytes }: SourceFile): MendedForm | undefined => {
  const decoded = foreignKindOf(bytes) === undefined ? decodeText(bytes) : undefined;
  if (!decoded || decoded.stray?.isSure === false) return undefined;
  /** Before invisible characters are removed, which may be bytes of wrongly decoded letters. */
  const garbled = mendGarbled(decoded.text);
  const fonts = mendFonts(garbled.text);
  const keepsHidden = garbled.isLeft || isVerbatim(fonts.text);
  const hidden = keepsHidden ? [] : (fonts.text.match(invisible) ?? []);
  const seen = keepsHidden ? fonts.text : fonts.text.replaceAll(invisible, '');
  const form = repaired(kind, path, seen);
  const { text: after, count } = mendedBody(form.text, kind);
  return {
    before: decoded.text,
    after,
    changes: [
      ...decodingChanges(bytes, decoded.fault),
      ...garbled.changes,
      ...fonts.changes,
      ...(hidden.length > 0 ? [{ kind: 'invisible', count: hidden.length } as const] : []),
      ...(form.count > 0 ? [{ kind: 'form', count: form.count } as const] : []),
      ...(count > 0 ? [{ kind: 'markup', count } as const] : []),
    ],
  };
};
