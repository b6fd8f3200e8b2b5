import type { Content } from '../content/content.ts';
import { nearestOf } from '../content/nearest.ts';
import type { ParsedContent } from '../content/parse-content.ts';
import type { YamlPath } from '../content/parse-yaml.ts';
import { problem, type Problem } from '../content/problem.ts';
import { isSitePath } from '../markdown/links.ts';
import type { Reference } from '../markdown/render-markdown.ts';
import { sitePaths } from '../url/site-path.ts';
import type { Texts } from './render-texts.ts';

interface TextFile {
  readonly file: string;
  readonly body: string;
  readonly bodyLine: number;
}

/** What links may lead to. */
interface Targets {
  readonly pages: ReadonlySet<string>;
  readonly media: ReadonlySet<string>;
  /** Whether a path leads to what has faults of its own. */
  readonly isFaulty: (path: string) => boolean;
}

const withoutFragment = (target: string): string => target.replace(/[?#].*$/u, '');

const referenceProblem = (
  { kind, target, line }: Reference,
  { file, body, bodyLine }: TextFile,
  { pages, media, isFaulty }: Targets,
): Problem[] => {
  const path = withoutFragment(target);
  const column = (body.split('\n')[line]?.indexOf(target) ?? -1) + 1;
  const at = { file, line: bodyLine + line, column: Math.max(column, 1) };
  if (media.has(path) || isFaulty(path)) return [];
  if (kind === 'image') return [problem('IMAGE_MISSING', at, target)];
  if ((target !== '' && !isSitePath(target)) || pages.has(path)) return [];
  return [problem('LINK_MISSING', at, target, nearestOf(path, pages))];
};

/**
 * Links in texts and menus that lead to no page or file of the site, and images that are not in
 * `media/`. A text that is not yet published may link to others of its kind.
 *
 * @param published the addresses that may be linked to: the planned pages
 */
export const linkProblems = (
  content: Content,
  texts: Texts,
  published: ReadonlySet<string>,
  { locators, label, faultyPaths }: ParsedContent,
): Problem[] => {
  const isFaulty = (target: string): boolean => faultyPaths.some((path) => target.startsWith(path));
  const media = new Set<string>(content.media.map(({ name }) => sitePaths.media(name)));
  const all = new Set([...published, ...content.articles.map(({ path }) => path)]);
  const inTexts = [...content.articles, ...content.pages].flatMap((text) => {
    const targets = { pages: published.has(text.path) ? published : all, media, isFaulty };
    const references = texts.get(text.file)?.references ?? [];
    return references.flatMap((reference) => referenceProblem(reference, text, targets));
  });
  const inSettings = (path: YamlPath, target: string): Problem[] => {
    const locator = locators.get(`${label}/site.yaml`);
    return !locator || published.has(target) || isFaulty(target)
      ? []
      : [problem('LINK_MISSING', locator.valueAt(path), target, nearestOf(target, published))];
  };
  const { mainMenu, footerMenu, oneStopPage } = content.site;
  return [
    ...inTexts,
    ...mainMenu.flatMap(({ path }, index) => inSettings(['mainMenu', index, 'path'], path)),
    ...footerMenu.flatMap(({ path }, index) => inSettings(['footerMenu', index, 'path'], path)),
    ...(oneStopPage === undefined
      ? []
      : inSettings(['oneStopPage'], sitePaths.plainPage(oneStopPage))),
  ];
};
