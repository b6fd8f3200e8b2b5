import { Document, isMap, isScalar } from 'yaml';

/**
 * The text of a new Markdown file: its front matter in the order of the fields, then its body. A
 * field that is `undefined` or an empty list is not written.
 *
 * @param comments notes for the editor, each written above its field
 */
export const newFileText = (
  fields: Readonly<Record<string, unknown>>,
  comments: Readonly<Record<string, string | undefined>>,
  body: string,
): string => {
  const written = Object.entries(fields).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  const document = new Document(Object.fromEntries(written), { schema: 'core' });
  for (const { key } of isMap(document.contents) ? document.contents.items : []) {
    const comment = isScalar(key) ? comments[String(key.value)] : undefined;
    if (isScalar(key) && comment !== undefined) key.commentBefore = ` ${comment}`;
  }
  return `---\n${document.toString({ lineWidth: 0 })}---\n\n${body}`;
};
