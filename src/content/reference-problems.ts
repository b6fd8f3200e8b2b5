import type { Article, Content, Locators } from './content.ts';
import type { RegisterFile } from './file-kinds.ts';
import { nearestOf } from './nearest.ts';
import type { Locator, YamlPath } from './parse-yaml.ts';
import { problem, type Problem } from './problem.ts';
import { ArticleReferences } from './article-references.ts';

/** What the folder holds beyond the sound content: files that exist though they have faults. */
export interface Known {
  readonly articleKeys: readonly string[];
  /** Registers that have faults or are missing: a reference into one of them is not a second fault. */
  readonly unreadable: ReadonlySet<RegisterFile>;
}

type UnknownId = 'CATEGORY_UNKNOWN' | 'UNIT_UNKNOWN' | 'CONGRESS_UNKNOWN';

/** The ids of a register, and the id that each way of writing a name stands for. */
interface Ids {
  readonly all: ReadonlySet<string>;
  readonly byName: ReadonlyMap<string, string>;
}

const idsOf = (
  entries: readonly { id: string; name: string; others?: readonly (string | undefined)[] }[],
): Ids => ({
  all: new Set(entries.map(({ id }) => id)),
  byName: new Map(
    entries.flatMap(({ id, name, others = [] }) =>
      [id, name, ...others].filter((each) => each !== undefined).map((each) => [each, id] as const),
    ),
  ),
});

const idProblem = (
  code: UnknownId,
  id: string,
  { all, byName }: Ids,
  locator: Locator,
  path: YamlPath,
): Problem[] => {
  if (all.has(id)) return [];
  const meant = byName.get(nearestOf(id, byName.keys()) ?? '');
  return [problem(code, locator.valueAt(path), id, meant)];
};

const relatedProblems = (
  article: Article,
  references: ArticleReferences,
  locator: Locator,
): Problem[] =>
  article.related.flatMap((entry, index) => {
    if (typeof entry !== 'string') return [];
    const at = locator.valueAt(['related', index]);
    const keys = references.keysOf(entry);
    if (keys.length > 1) return [problem('RELATED_AMBIGUOUS', at, entry, keys)];
    if (keys.length === 0) return [problem('RELATED_UNKNOWN', at, entry, references.nearest(entry))];
    return keys[0] === article.key ? [problem('RELATED_SELF', at)] : [];
  });

/** Every reference that leads nowhere: category, unit, congress, related article, page. */
export const referenceProblems = (
  content: Omit<Content, 'site'>,
  known: Known,
  locators: Locators,
  label: string,
): Problem[] => {
  const categories = idsOf(content.categories);
  const units = idsOf(
    content.units.map(({ shortName, aliases, misspellings, ...unit }) => ({
      ...unit,
      others: [shortName, ...aliases, ...misspellings],
    })),
  );
  const congresses = idsOf(content.congresses);
  const references = new ArticleReferences(known.articleKeys);

  const check = (
    register: RegisterFile,
    ...details: Parameters<typeof idProblem>
  ): Problem[] => (known.unreadable.has(register) ? [] : idProblem(...details));

  const ofArticle = (article: Article): Problem[] => {
    const locator = locators.get(article.file);
    if (!locator) return [];
    const { category, units: unitIds, congress } = article;
    return [
      ...check('categories.yaml', 'CATEGORY_UNKNOWN', category, categories, locator, ['category']),
      ...unitIds.flatMap((id, index) =>
        check('units.yaml', 'UNIT_UNKNOWN', id, units, locator, ['unit', index]),
      ),
      ...(congress === undefined
        ? []
        : check('congresses.yaml', 'CONGRESS_UNKNOWN', congress, congresses, locator, ['congress'])),
      ...relatedProblems(article, references, locator),
    ];
  };

  const ofUnits = (locator: Locator): Problem[] =>
    content.units.flatMap(({ parent }, index) =>
      parent === undefined
        ? []
        : check('units.yaml', 'UNIT_UNKNOWN', parent, units, locator, ['units', index, 'parent']),
    );

  const ofCongresses = (locator: Locator): Problem[] =>
    content.congresses.flatMap(({ unit }, index) =>
      check('units.yaml', 'UNIT_UNKNOWN', unit, units, locator, ['congresses', index, 'unit']),
    );

  const unitsLocator = locators.get(`${label}/units.yaml`);
  const congressesLocator = locators.get(`${label}/congresses.yaml`);
  return [
    ...content.articles.flatMap(ofArticle),
    ...(unitsLocator ? ofUnits(unitsLocator) : []),
    ...(congressesLocator ? ofCongresses(congressesLocator) : []),
  ];
};
