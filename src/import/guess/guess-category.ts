import type { Content } from '../../content/content.ts';
import { nearestOf } from '../../content/nearest.ts';
import { foldText, shortened } from '../draft/clean-text.ts';
import type { Guess } from './guess.ts';
import { textsIn, type Line } from './line.ts';

type Categories = Content['categories'];

/** The category whose name or id a text is; `undefined` for any other text. */
export const categoryNamed = (text: string, categories: Categories): string | undefined => {
  const folded = foldText(text);
  return categories.find(({ id, name }) => [id, name].some((each) => foldText(each) === folded))
    ?.id;
};

/** The steps of a breadcrumb, or the entries of a list: `Trang chủ > Chính trị`. */
const partsOf = (line: Line): string[] =>
  textsIn(line).flatMap((text) => text.split(/\s*[>»›/|→]\s*/u));

/** The category that a line names, and no other beside it, as a menu would. */
export const categoryOfLine = (line: Line, categories: Categories): string | undefined => {
  const found = new Set(partsOf(line).flatMap((part) => categoryNamed(part, categories) ?? []));
  return found.size === 1 ? [...found][0] : undefined;
};

/** The category that most articles have, of those that share a unit, else of all. */
const mostUsed = (
  { articles, categories }: Pick<Content, 'articles' | 'categories'>,
  units: readonly string[],
): string | undefined => {
  const real = articles.filter(({ sample }) => !sample);
  const alike = real.filter((article) => article.units.some((unit) => units.includes(unit)));
  const counts = Map.groupBy(alike.length > 0 ? alike : real, ({ category }) => category);
  const ids = categories.map(({ id }) => id);
  return ids.toSorted((a, b) => (counts.get(b)?.length ?? 0) - (counts.get(a)?.length ?? 0))[0];
};

/** How many lines above the headline may name the category. */
const reach = 6;

/**
 * The category of an article, by the lines above its headline, by the page's head, else by what
 * other articles have; `undefined` only where there are no categories.
 */
export const guessCategory = (
  above: readonly Line[],
  section: string | undefined,
  content: Pick<Content, 'articles' | 'categories'>,
  units: readonly string[],
): Guess<string> | undefined => {
  const { categories } = content;
  const near = above.slice(-reach).toReversed();
  for (const line of near) {
    const id = categoryOfLine(line, categories);
    if (id !== undefined)
      return { value: id, from: `theo dòng "${shortened(line.text)}" phía trên tiêu đề` };
  }
  const told = section === undefined ? undefined : categoryNamed(section, categories);
  if (told !== undefined) return { value: told, from: `theo thông tin của trang: "${section}"` };
  const last = near[0];
  const meant =
    last &&
    last.words <= 6 &&
    nearestOf(
      last.text,
      categories.map(({ name }) => name),
    );
  const likely = meant && categoryNamed(meant, categories);
  if (likely && last) {
    return {
      value: likely,
      from: `đoán từ dòng "${shortened(last.text)}" phía trên tiêu đề`,
      isUnsure: true,
    };
  }
  const usual = mostUsed(content, units);
  return usual === undefined
    ? undefined
    : {
        value: usual,
        from: 'chưa rõ chuyên mục, tạm ghi chuyên mục hay dùng nhất',
        isUnsure: true,
      };
};
