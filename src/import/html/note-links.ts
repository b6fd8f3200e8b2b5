import type { Element } from 'domhandler';

/** The names of notes in Word's web pages: the link to a note, and the link back. */
const forms = [
  { to: /^#_((?:ftn|edn)\d+)$/u, back: /^#_(?:ftn|edn)ref\d+$/u, id: /^((?:ftn|edn)\d+)$/u },
] as const;

const hrefOf = ({ name, attribs }: Element): string | undefined =>
  name === 'a' ? attribs['href'] : undefined;

/** The note that a link leads to. */
export const noteLinkedBy = (element: Element): string | undefined => {
  const href = hrefOf(element);
  if (href === undefined || isBackLink(element)) return undefined;
  return forms.map(({ to }) => to.exec(href)?.[1]).find((id) => id !== undefined);
};

/** Whether a link leads from a note back to the text. */
export const isBackLink = (element: Element): boolean => {
  const href = hrefOf(element);
  return href !== undefined && forms.some(({ back }) => back.test(href));
};

/** The note whose text is in an element. */
export const noteIn = ({ name, attribs }: Element): string | undefined => {
  if (name !== 'li' && name !== 'div') return undefined;
  const own = attribs['id'] ?? '';
  return forms.map(({ id }) => id.exec(own)?.[1]).find((id) => id !== undefined);
};
