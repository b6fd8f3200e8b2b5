type Child = Node | string | undefined | false;

type Listeners = {
  readonly [Name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Name]) => void;
};

/** Attributes of an element; `true` is one without a value, `undefined` and `false` none. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element with attributes and children; text is never read as markup. */
export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
};

/** The same element, which listens to some events. */
export const listening = <Made extends HTMLElement>(made: Made, listeners: Listeners): Made => {
  for (const [name, listener] of Object.entries(listeners)) {
    made.addEventListener(name, listener as EventListener);
  }
  return made;
};

/** A button that does something. */
export const button = (
  words: string | Node,
  onClick: () => void,
  attributes: Attributes = {},
): HTMLButtonElement =>
  listening(element('button', { type: 'button', ...attributes }, words), { click: onClick });
