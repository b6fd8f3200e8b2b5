/** A change of one file, as documented. */
export interface RecipeEdit {
  readonly file: string;
  /** Texts in the file, each occurring once, and their replacements; absent for a new file. */
  readonly changes: readonly { readonly from: string; readonly to: string }[];
  /** The text of a new file. */
  readonly text: string | undefined;
}

/** A command that passes, or fails and names the next place. */
export interface NextPlace {
  readonly command: string;
  readonly names: string | undefined;
}

/**
 * One step of a recipe: a change, then a command, which passes or must fail and name the next
 * place.
 */
export interface RecipeStep {
  readonly edits: readonly RecipeEdit[];
  readonly next: NextPlace | undefined;
}

const sectionOf = (page: string, heading: string): string => {
  const [, section] = page.split(`\n## ${heading}\n`);
  if (section === undefined) throw new Error(`no section "${heading}"`);
  return section.split('\n## ')[0] ?? '';
};

/** The lines of a block without the indentation of the list around it. */
const linesOf = (block: string, indent: string): string[] =>
  block.split('\n').map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));

const textOf = (lines: readonly string[], signs: string): string =>
  lines
    .filter((line) => line !== '' && signs.includes(line.charAt(0)))
    .map((line) => line.slice(1))
    .join('\n');

const changeOf = (hunk: string): RecipeEdit['changes'][number] => {
  const lines = hunk.split('\n');
  return { from: textOf(lines, ' -'), to: textOf(lines, ' +') };
};

const editsOf = (step: string): RecipeEdit[] =>
  [...step.matchAll(/^( *)```(diff|ts) (\S+)\n([^]*?)\n *```$/gmu)].map(
    ([, indent = '', language, file = '', block = '']) => {
      const text = linesOf(block, indent).join('\n');
      return language === 'diff'
        ? { file, changes: text.split('\n@@\n').map(changeOf), text: undefined }
        : { file, changes: [], text: `${text}\n` };
    },
  );

const nextOf = (step: string): RecipeStep['next'] => {
  const [, command, names] = /^ *> `([^`]+)` (?:names `([^`]+)`|passes)$/mu.exec(step) ?? [];
  return command === undefined ? undefined : { command, names };
};

/** The numbered steps of a recipe in the documentation, in order. */
export const recipeSteps = (page: string, heading: string): RecipeStep[] =>
  sectionOf(page, heading)
    .split(/^\d+\. /mu)
    .slice(1)
    .map((step) => ({ edits: editsOf(step), next: nextOf(step) }));

const withChange = (text: string, { from, to }: RecipeEdit['changes'][number]): string => {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`there are ${parts.length - 1} of:\n${from}`);
  return parts.join(to);
};

/**
 * @param text the content of the file
 * @throws Error if the text that the recipe expects does not occur exactly once
 */
export const withEdit = (text: string, { changes }: RecipeEdit): string =>
  changes.reduce(withChange, text);
