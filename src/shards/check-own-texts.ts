import { factRegister } from '../content/check/fact-register.ts';
import { textProblems } from '../content/check/text-problems.ts';
import type { KeptProblems } from '../content/check/kept-problems.ts';
import type { Article, MarkdownSource } from '../content/content.ts';
import type { Locator } from '../content/parse/parse-yaml.ts';
import type { Problem } from '../content/problem.ts';
import type { IdsOnPage } from '../site/checks/ids-on-page.ts';
import { asPublished } from '../site/checks/as-published.ts';
import { textCheck } from '../site/checks/text-check.ts';
import type { BuildPlan } from './plan.ts';
import type { SiteOfPlan } from './planned-build.ts';

/** How texts are checked. */
interface Checking {
  readonly idsOnPage: IdsOnPage;
  readonly problems: KeptProblems;
  /** The positions of the fields of an article. */
  readonly locatorOf: (article: Article) => Locator | undefined;
}

/**
 * The problems in the wording, markup and links of some texts; those of their fields were found when the build was
 * planned.
 *
 * @param isOwn whether a text is to be checked, by its address
 */
export const checkOwnTexts = (
  { head }: BuildPlan,
  { planned, parsed, options }: SiteOfPlan,
  isOwn: (address: string) => boolean,
  { idsOnPage, problems, locatorOf }: Checking,
): Problem[] => {
  const { articles, pages, officialDocuments, broadcasts, units, congresses, site } =
    planned.content;
  const own = <Text extends MarkdownSource>(texts: readonly Text[]): Text[] =>
    texts.filter(({ path }) => isOwn(path));
  const proofs = {
    words: head.words,
    facts: factRegister(units, congresses, site.abbreviations),
  };
  const ownArticles = own(articles);
  const others = [pages, officialDocuments, broadcasts].flatMap((texts) =>
    own<MarkdownSource>(texts),
  );
  const locators = new Map(
    ownArticles.flatMap((article): [string, Locator][] => {
      const locator = locatorOf(article);
      return locator ? [[article.file, locator]] : [];
    }),
  );
  const check = textCheck(planned, parsed, { ...options, idsOnPage });
  const found = [
    ...textProblems(ownArticles, others, proofs, locators, problems),
    ...[...ownArticles, ...others].flatMap((text) => check({ text, locators })),
  ];
  return asPublished(found, parsed, options);
};
