import { ownStation } from '../../layouts/own-station.ts';
import { plainWords } from '../../layouts/words/own-words.ts';
import { wordsIn, type Station } from '../../layouts/station.ts';
import type { Content, MarkFile } from '../content/content.ts';
import { nearestIn } from '../content/nearest.ts';
import type { ParsedContent } from '../content/parse/parse-content.ts';
import { problem, startOfFile, withReplacement, type Problem } from '../content/problem.ts';
import { drawMark, type DrawnMark } from '../media/icons/draw-mark.ts';
import { siteLanguage } from '../site/site-language.ts';

/** The station as its content wishes it to look, and what of its wishes cannot be. */
export interface OwnLook {
  readonly station: Station;
  readonly problems: readonly Problem[];
}

/** Words of `look.yaml` that the site does not have. */
const wordProblems = (
  { content, locators, label }: Pick<ParsedContent, 'content' | 'locators' | 'label'>,
  station: Station,
): Problem[] => {
  const locator = locators.get(`${label}/look.yaml`);
  if (!content?.look || !locator) return [];
  const known = plainWords(wordsIn(siteLanguage, station)).map(([key]) => key);
  return Object.keys(content.look.words)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const near = nearestIn(known)(key);
      const reported = problem('SITE_WORD', locator.keyAt(['words'], key), key, near?.choice);
      return withReplacement(reported, near?.isNearCertain && near.choice);
    });
};

const drawnOf = async (mark: MarkFile | undefined): Promise<DrawnMark | undefined> =>
  mark && drawMark(Buffer.from(mark.base64, 'base64'), mark.file.slice(-'svg'.length));

const markProblems = (file: string, drawn: DrawnMark): Problem[] => {
  if ('drawing' in drawn) return [];
  const at = startOfFile(file);
  return drawn.fault === 'small'
    ? [problem('MARK_SMALL', at, drawn.width, drawn.height)]
    : [problem('MARK_UNREADABLE', at)];
};

const withMark = (
  base: Station,
  { look }: Pick<Content, 'look'>,
  drawn: DrawnMark | undefined,
): Station => ownStation(base, look, drawn && 'drawing' in drawn ? drawn.drawing : undefined);

/** The station with the look and the mark of its content. */
export const stationOf = async (
  base: Station,
  content: Pick<Content, 'look' | 'mark'>,
): Promise<Station> => withMark(base, content, await drawnOf(content.mark));

/** The same for content that may be faulty. */
export const ownLook = async (
  parsed: Pick<ParsedContent, 'content' | 'locators' | 'label'>,
  base: Station,
): Promise<OwnLook> => {
  const { content } = parsed;
  if (!content) return { station: base, problems: [] };
  const drawn = await drawnOf(content.mark);
  return {
    station: withMark(base, content, drawn),
    problems: [
      ...wordProblems(parsed, base),
      ...(content.mark && drawn ? markProblems(content.mark.file, drawn) : []),
    ],
  };
};
