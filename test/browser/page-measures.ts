/*
 * Measurements of a page. Each function runs inside the page, so it uses nothing from outside
 * itself.
 */

/**
 * Links, buttons and fields smaller than this many pixels; a link within a sentence may be smaller
 * (WCAG 2.5.8). A link laid out as inline is always reported, because its height is that of the
 * font's letters and changes with the machine's fonts.
 */
export const smallTargets = ([selector, least]: readonly [string, number]): string[] => {
  const targetOf = (element: Element): Element =>
    element.matches('input[type=radio]') ? (element.closest('label') ?? element) : element;
  const isInSentence = (element: Element): boolean =>
    getComputedStyle(element).display === 'inline' &&
    element.matches('p *, li *, dd *, td *') &&
    element.closest('p, li, dd, td')?.textContent?.trim() !== element.textContent?.trim();
  const isWithinLine = (element: Element): boolean =>
    element.matches('a') && getComputedStyle(element).display === 'inline';
  return [...document.querySelectorAll(selector)]
    .filter((element) => element.checkVisibility() && !element.matches('.skip-link'))
    .filter((element) => !isInSentence(element))
    .map((element) => ({ element, box: targetOf(element).getBoundingClientRect() }))
    .filter(({ element, box }) => box.width < least || box.height < least || isWithinLine(element))
    .map(({ element, box }) => {
      const size = `${box.width.toFixed(1)} × ${box.height.toFixed(1)}`;
      return `${element.tagName} ${element.className} "${element.textContent?.trim()}": ${size}`;
    });
};

/** Texts that are partly invisible: cut by a box, or beyond the window's edge. */
export const cutTexts = (): string[] => {
  const allowed = '.unseen, .skip-link, .breadcrumb [aria-current]';
  const nameOf = (element: Element): string =>
    `${element.tagName} ${element.className} "${element.textContent?.trim().slice(0, 40)}"`;
  const elements = [...document.querySelectorAll('body *')].filter(
    (element) =>
      element.checkVisibility() &&
      !element.closest(`${allowed}, .table-frame *, svg, input, select`),
  );
  const isClipping = (element: Element): boolean => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const isHidden = [overflowX, overflowY].some((each) => ['hidden', 'clip'].includes(each));
    return (
      isHidden &&
      (element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth)
    );
  };
  const isBeyond = (element: Element): boolean => {
    const words = [...element.childNodes].filter(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
    );
    return words.some((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right } = range.getBoundingClientRect();
      return left < 0 || right > document.documentElement.clientWidth + 0.5;
    });
  };
  return elements.filter((each) => isClipping(each) || isBeyond(each)).map(nameOf);
};

/** By how many pixels the page is wider than its window. */
export const sidewaysScroll = (): number =>
  document.documentElement.scrollWidth - document.documentElement.clientWidth;

/**
 * A reader's own text spacing, at the values of WCAG 1.4.12; the page's policy does not prevent it.
 */
export const spaceOut = (): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
    word-spacing: .16em !important } p { margin-bottom: 2em !important }`);
  document.adoptedStyleSheets = [sheet];
};

/** The focused element: its name, its outline, and whether it is visible. */
export interface FocusedElement {
  readonly name: string;
  readonly outline: number;
  readonly isSeen: boolean;
}

/** `undefined` once the focus has left the page; focused elements are marked. */
export const focusedElement = (): FocusedElement | undefined => {
  const focused = document.activeElement;
  if (!focused || focused === document.body || focused.hasAttribute('data-had-focus')) {
    return undefined;
  }
  focused.setAttribute('data-had-focus', '');
  const shown = focused.matches('input[type=radio]')
    ? (focused.closest('label') ?? focused)
    : focused;
  const { outlineStyle, outlineWidth } = getComputedStyle(shown);
  const [box = shown.getBoundingClientRect()] = shown.getClientRects();
  const inside =
    box.top >= 0 && box.left >= 0 && box.top < innerHeight && box.right <= innerWidth + 0.5;
  const at = document.elementFromPoint(
    box.left + box.width / 2,
    Math.min(box.top + box.height / 2, innerHeight - 1),
  );
  return {
    name: `${focused.tagName} ${focused.textContent?.trim().slice(0, 40)}`,
    outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
    isSeen: inside && at !== null && (shown.contains(at) || at.contains(shown)),
  };
};

/**
 * Elements that the keyboard should have reached but did not: call it after a walk with
 * `focusedElement`.
 */
export const neverFocused = (): string[] =>
  [...document.querySelectorAll('a[href], button, select, input:not([type=radio]), [tabindex="0"]')]
    .filter((each) => each.checkVisibility() && !each.hasAttribute('data-had-focus'))
    .map((each) => `${each.tagName} ${each.textContent?.trim().slice(0, 40)}`);
