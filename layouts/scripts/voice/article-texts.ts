/** What is read of an article: its title, its standfirst, and the blocks of its text. */
const read =
  'article h1, article .standfirst, .prose p, .prose li, .prose h2, .prose h3, .prose h4, .prose tr';

/** Marks of notes, and what only eyes need. */
const silent = 'sup, figure, [hidden], [aria-hidden=true], .footnotes';

/** A block without the abbreviations that it explains itself. */
const textOf = (block: Element): string => {
  const copy = block.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll(silent)) each.remove();
  for (const abbr of copy.querySelectorAll('abbr[title]')) {
    abbr.textContent = abbr.getAttribute('title');
  }
  for (const cell of copy.querySelectorAll('td, th')) cell.append('; ');
  return copy.textContent.replace(/\s+/gu, ' ').trim();
};

/** The texts to read, in their order; none if the page has no text of an article. */
export const textsOf = (page: ParentNode): string[] => {
  if (!page.querySelector('article .prose')) return [];
  const blocks = [...page.querySelectorAll(read)];
  /** A paragraph within an entry of a list is a part of it. */
  const outer = blocks.filter(
    (block) => !blocks.some((other) => other !== block && other.contains(block)),
  );
  return outer
    .filter((block) => !block.closest(silent))
    .map(textOf)
    .filter((text) => text !== '');
};
