import type { Content } from '../../content/content.ts';
import { nearestOf } from '../../content/nearest.ts';
import { foldText, shortened } from '../draft/clean-text.ts';
import type { Guess } from './guess.ts';
import { textsIn, type Line } from './line.ts';

type Categories = Content['categories'];

/** The category with this name or id; `undefined` for any other text. */
export const categoryNamed = (text: string, categories: Categories): string | undefined => {
  const folded = foldText(text);
  return categories.find(({ id, name }) => [id, name].some((each) => foldText(each) === folded))
    ?.id;
};

/** The steps of a breadcrumb, or the entries of a list: `Trang chủ > Chính trị`. */
const partsOf = (line: Line): string[] =>
  textsIn(line).flatMap((text) => text.split(/\s*[>»›/|→]\s*/u));

/** The category that a line names; a line that names several, like a menu, is ignored. */
export const categoryOfLine = (line: Line, categories: Categories): string | undefined => {
  const found = new Set(partsOf(line).flatMap((part) => categoryNamed(part, categories) ?? []));
  return found.size === 1 ? [...found][0] : undefined;
};

/** The most common category among articles that share a unit, or among all. */
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

/** How many lines above the title may name the category. */
const reach = 6;

/**
 * The category of an article: from the lines above its title, or the page's head, or other
 * articles; `undefined` only if there are no categories.
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
  const named = section === undefined ? undefined : categoryNamed(section, categories);
  if (named !== undefined) return { value: named, from: `theo thông tin của trang: "${section}"` };
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
