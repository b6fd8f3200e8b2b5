import type { Content, Locators, PlainPage } from '../content.ts';
import { isEnglish } from '../english-page.ts';
import { nearestIn } from '../nearest.ts';
import { problem, startOfFile, withReplacement, type Place, type Problem } from '../problem.ts';

type Checked = Pick<Content, 'pages'> & Partial<Pick<Content, 'site'>>;

/** The folder and the field must agree: one decides the address, the other the words around it. */
const languageProblems = (page: PlainPage, at: (field: string) => Place): Problem[] => {
  if (isEnglish(page) === (page.lang === 'en')) return [];
  return [
    isEnglish(page)
      ? problem('PAGE_ENGLISH_UNSAID', startOfFile(page.file))
      : problem('PAGE_ENGLISH_PLACE', at('lang'), page.slug),
  ];
};

const translationProblems = (
  { slug, translates }: PlainPage,
  { pages }: Checked,
  at: (field: string) => Place,
): Problem[] => {
  if (translates === undefined) return [];
  const others = pages.filter((each) => !isEnglish(each) && each.slug !== slug);
  if (others.some((each) => each.slug === translates)) {
    const first = pages.find((each) => each.translates === translates);
    return first && first.slug !== slug
      ? [problem('TRANSLATION_TWICE', at('translates'), translates, first.slug)]
      : [];
  }
  const near = nearestIn(others.map((each) => each.slug))(translates);
  const reported = problem('TRANSLATION_UNKNOWN', at('translates'), translates, near?.choice);
  return [withReplacement(reported, near?.isNearCertain && near.choice)];
};

/** English words of the settings that pages in English need. */
const settingsProblems = ({ pages, site }: Checked, file: string, at: Place): Problem[] => {
  if (!site || !pages.some(isEnglish)) return [];
  if (!site.english) return [problem('ENGLISH_MISSING', startOfFile(file))];
  const lacking = (['license', 'notice'] as const).filter(
    (name) => site[name] !== undefined && site.english?.[name] === undefined,
  );
  return lacking.length > 0 ? [problem('ENGLISH_PARTLY', at, lacking)] : [];
};

/** Faults of the languages of plain pages: none may be half translated. */
export const pageProblems = (content: Checked, locators: Locators, label: string): Problem[] => {
  const settings = `${label}/site.yaml`;
  return [
    ...content.pages.flatMap((page) => {
      const at = (field: string): Place =>
        locators.get(page.file)?.valueAt([field]) ?? startOfFile(page.file);
      return [...languageProblems(page, at), ...translationProblems(page, content, at)];
    }),
    ...settingsProblems(
      content,
      settings,
      locators.get(settings)?.valueAt(['english']) ?? startOfFile(settings),
    ),
  ];
};
