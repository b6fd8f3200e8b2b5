/** A change of one file, as the documentation tells it. */
export interface RecipeEdit {
  readonly file: string;
  /** What stands in the file, once, and what is to stand there. */
  readonly from: string;
  readonly to: string;
}

/** One step of a recipe: what is changed or run, then a command that must fail and name the next place. */
export interface RecipeStep {
  readonly edit: RecipeEdit | undefined;
  readonly next: { readonly command: string; readonly names: string } | undefined;
}

const sectionOf = (page: string, heading: string): string => {
  const [, section] = page.split(`\n## ${heading}\n`);
  if (section === undefined) throw new Error(`no section "${heading}"`);
  return section.split('\n## ')[0] ?? '';
};

/** The lines of a block without the indent of the list in which it stands. */
const linesOf = (block: string, indent: string): string[] =>
  block.split('\n').map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));

const textOf = (lines: readonly string[], signs: string): string =>
  lines
    .filter((line) => line !== '' && signs.includes(line.charAt(0)))
    .map((line) => line.slice(1))
    .join('\n');

const editOf = (step: string): RecipeEdit | undefined => {
  const found = /^( *)```diff (\S+)\n([^]*?)\n *```$/mu.exec(step);
  if (!found) return undefined;
  const [, indent = '', file = '', block = ''] = found;
  const lines = linesOf(block, indent);
  return { file, from: textOf(lines, ' -'), to: textOf(lines, ' +') };
};

const nextOf = (step: string): RecipeStep['next'] => {
  const [, command, names] = /^ *> `([^`]+)` names `([^`]+)`$/mu.exec(step) ?? [];
  return command === undefined || names === undefined ? undefined : { command, names };
};

/** The numbered steps of a recipe in the documentation, in order. */
export const recipeSteps = (page: string, heading: string): RecipeStep[] =>
  sectionOf(page, heading)
    .split(/^\d+\. /mu)
    .slice(1)
    .map((step) => ({ edit: editOf(step), next: nextOf(step) }));

/** @throws Error when what the recipe expects does not stand in the text exactly once */
export const withEdit = (text: string, { file, from, to }: RecipeEdit): string => {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`${file} holds ${parts.length - 1} times:\n${from}`);
  return parts.join(to);
};
