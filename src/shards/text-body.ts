const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

/** The Markdown of a text as a plan keeps it: its length if it is the end of the file, otherwise itself. */
export const keptBody = (body: string, bytes: Uint8Array): number | string =>
  textOf(bytes).endsWith(body) ? body.length : body;

/** The Markdown of a text, from what a plan keeps and the bytes of its file. */
export const bodyIn = (kept: number | string, bytes: Uint8Array): string => {
  if (typeof kept === 'string') return kept;
  return kept === 0 ? '' : textOf(bytes).slice(-kept);
};

interface Named {
  /** The file as editors know it. */
  readonly file: string;
}

/**
 * Makes records of texts whose Markdown is read when it is asked for. A copy of such a record, as newsrooms hold,
 * has no Markdown: it must be asked for by the file.
 *
 * @param bodyOf reads the Markdown of a file
 */
export const unreadTexts = (
  bodyOf: (file: string) => string,
): (<Text extends Named>(text: Text) => Text & { readonly body: string }) => {
  /** On the prototype, so that a million texts share one function and copies leave it out. */
  const prototype = {
    get body(): string {
      return bodyOf((this as unknown as Named).file);
    },
  };
  return (text) => {
    const { body: _, ...fields } = text as typeof text & { readonly body?: string };
    return Object.assign(Object.create(prototype) as typeof prototype, fields) as never;
  };
};
