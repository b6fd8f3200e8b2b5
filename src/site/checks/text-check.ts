import type {
  Article,
  Broadcast,
  Locators,
  MarkdownSource,
  OfficialDocument,
} from '../../content/content.ts';
import type { ParsedContent } from '../../content/parse/parse-content.ts';
import type { Problem } from '../../content/problem.ts';
import { lazily } from '../context/lazily.ts';
import type { PlannedSite } from '../plan-site.ts';
import type { SiteOptions } from '../site-options.ts';
import { contentReadings } from '../texts/content-readings.ts';
import { textSource } from '../texts/text-source.ts';
import { linkable } from './address-problems.ts';
import { isShownSomewhere, linkTargets, textLinkProblems } from './link-problems.ts';
import { allMarkupProblems } from './markup-problems.ts';
import { mediaFieldProblems } from './media-field-problems.ts';
import { remoteSoundProblems } from './remote-sound-problems.ts';
import { closedProblems, futureProblems, idsIn } from './site-problems.ts';
import { textSizeProblems } from './text-size-problems.ts';

/** A text of the content, saved or not, with the positions of its fields. */
export interface CheckedText {
  readonly text: MarkdownSource;
  /** The text as an article, if all its fields are valid. */
  readonly article?: Article | undefined;
  readonly officialDocument?: OfficialDocument | undefined;
  readonly broadcast?: Broadcast | undefined;
  readonly locators: Locators;
}

/**
 * Checks single texts against a planned site: markup, links, files, size. The cost does not depend
 * on the number of texts. Problems that the text causes in other texts are not looked for.
 */
export const textCheck = (
  site: PlannedSite,
  parsed: ParsedContent,
  options: Pick<SiteOptions, 'now' | 'idsOnPage'>,
): ((checked: CheckedText) => Problem[]) => {
  const { content, texts, questions } = site;
  const targets = lazily(() =>
    linkTargets(
      content,
      contentReadings(site, parsed.faultyTexts),
      linkable(site),
      parsed,
      idsIn(site, options.idsOnPage),
    ),
  );
  return ({ text, article, officialDocument, broadcast, locators }) => {
    const reading = texts.read(textSource(text), questions);
    const none = { articles: [], pages: [], officialDocuments: [], broadcasts: [] };
    const articles = article ? [article] : [];
    const broadcasts = broadcast ? [broadcast] : [];
    const officialDocuments = officialDocument ? [officialDocument] : [];
    return [
      ...(isShownSomewhere(text)
        ? [
            ...textLinkProblems(text, reading.references, content, targets()),
            ...mediaFieldProblems({ articles, officialDocuments, broadcasts }, targets(), locators),
            ...remoteSoundProblems(
              { articles, broadcasts, site: content.site },
              locators,
              parsed.label,
            ),
          ]
        : []),
      ...textSizeProblems(none, [text], () => reading),
      ...allMarkupProblems(none, [text], () => reading),
      ...closedProblems({ site: content.site, articles }, locators),
      ...futureProblems(articles, options.now, locators),
    ];
  };
};
