import { appointmentProblems } from './appointment-problems.ts';
import { ArticleReferences } from './article-references.ts';
import type { CheckableArticle, Content, Locators, OfficialDocument } from '../content.ts';
import { congressProblems } from './congress-problems.ts';
import { idProblem, idsOf, type Ids, type UnknownId } from './register-ids.ts';
import { eventProblems } from './event-problems.ts';
import { kindProblems } from './kind-problems.ts';
import { kindRegisterProblems } from './kind-register-problems.ts';
import { levelCheck } from './level-problems.ts';
import { termProblems } from './term-problems.ts';
import { QuoteCheck } from './quote-check.ts';
import { resultProblems } from './result-before-congress.ts';
import type { RegisterFile } from '../read/file-kinds.ts';
import type { Locator, YamlPath } from '../parse/parse-yaml.ts';
import { hangingOn, problem, withReplacement, type Problem } from '../problem.ts';
import { isValidOn, unitOn } from '../unit-validity.ts';
import { placeCodeProblems } from './place-code-problems.ts';
import { unitProblems } from './unit-problems.ts';

/** What exists in the folder besides valid content: faulty files. */
export interface Known {
  readonly articleKeys: readonly string[];
  /**
   * Registers that are faulty or missing: a reference to one of their entries is not a second
   * fault.
   */
  readonly unreadable: ReadonlySet<RegisterFile>;
  /** The official documents, including faulty ones. */
  readonly documentSlugs?: readonly string[];
  /** The entries of `kinds.yaml`, in their order. */
  readonly ownKinds?: Content['kinds']['kinds'];
}

const relatedProblems = (
  { related = [], key }: CheckableArticle,
  references: ArticleReferences,
  locator: Locator,
  label: string,
): Problem[] =>
  related.flatMap((entry, index) => {
    if (typeof entry !== 'string') return [];
    const keys = references.keysOf(entry);
    if (keys.length === 1 && keys[0] !== key) return [];
    /** Called only for a problem: finding the position of an entry parses a kept text again. */
    const at = locator.valueAt(['related', index]);
    if (keys.length > 1) {
      const files = keys.map((each) => `${label}/articles/${each}.md`);
      return [hangingOn(problem('RELATED_AMBIGUOUS', at, entry, keys), ...files)];
    }
    if (keys[0] === key) return [problem('RELATED_SELF', at)];
    const near = references.nearest(entry);
    const reported = problem('RELATED_UNKNOWN', at, entry, near?.choice);
    return [withReplacement(reported, near?.isNearCertain && near.choice)];
  });

/** Units that did not exist, under any name, on the date of an article. */
const validityProblems = (
  { units = [], date }: CheckableArticle,
  byId: ReadonlyMap<string, Content['units'][number]>,
  locator: Locator,
): Problem[] =>
  units.flatMap((id, index) => {
    const unit = byId.get(id);
    if (!unit || !date || date.precision === 'month') return [];
    return isValidOn(unitOn(unit, date.day, byId), date.day)
      ? []
      : [problem('UNIT_NOT_VALID', locator.valueAt(['unit', index]), id, date.day)];
  });

/** Units that are their own parent, directly or through others. */
const circleProblems = (units: Content['units'], locator: Locator): Problem[] => {
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  return units.flatMap(({ id }, index) => {
    const above = new Set<string>();
    for (
      let each = parents.get(id);
      each !== undefined && !above.has(each);
      each = parents.get(each)
    ) {
      above.add(each);
    }
    return above.has(id)
      ? [problem('UNIT_CIRCLE', locator.valueAt(['units', index, 'parent']), id)]
      : [];
  });
};

/** Every reference without a target: category, unit, congress, related article. */
export const referenceProblems = (
  content: Omit<Content, 'site' | 'articles'>,
  articles: readonly CheckableArticle[],
  known: Known,
  locators: Locators,
  label: string,
): Problem[] => {
  const categories = idsOf('categories.yaml', content.categories);
  const units = idsOf(
    'units.yaml',
    content.units.map(({ shortName, aliases, misspellings, ...unit }) => ({
      ...unit,
      words: [shortName, ...aliases, ...misspellings],
    })),
  );
  const congresses = idsOf('congresses.yaml', content.congresses);
  const threads = idsOf(
    'threads.yaml',
    content.threads.map(({ title, ...thread }) => ({ ...thread, name: title })),
  );
  const references = new ArticleReferences(known.articleKeys);
  const congressById = new Map(content.congresses.map((congress) => [congress.id, congress]));
  const quotes = new QuoteCheck(articles, content.officialDocuments, {
    articleKeys: known.articleKeys,
    documentSlugs: known.documentSlugs ?? [],
  });
  const unitById = new Map(content.units.map((unit) => [unit.id, unit]));

  const check = (
    code: UnknownId,
    id: string | undefined,
    ids: Ids,
    locator: Locator,
    path: YamlPath,
  ): Problem[] =>
    id === undefined || known.unreadable.has(ids.register)
      ? []
      : idProblem(code, id, ids, locator, path);

  const ofArticle = (article: CheckableArticle): Problem[] => {
    const locator = locators.get(article.file);
    if (!locator) return [];
    return [
      ...check('CATEGORY_UNKNOWN', article.category, categories, locator, ['category']),
      ...(article.units ?? []).flatMap((id, index) =>
        check('UNIT_UNKNOWN', id, units, locator, ['unit', index]),
      ),
      ...validityProblems(article, unitById, locator),
      ...(article.congresses ?? []).flatMap((id, index) =>
        check('CONGRESS_UNKNOWN', id, congresses, locator, ['congress', index]),
      ),
      ...resultProblems(article, congressById, locator),
      ...check('THREAD_UNKNOWN', article.thread, threads, locator, ['thread']),
      ...relatedProblems(article, references, locator, label),
    ];
  };

  const inRegister = (file: RegisterFile, find: (locator: Locator) => Problem[]): Problem[] => {
    const locator = locators.get(`${label}/${file}`);
    return locator ? find(locator) : [];
  };

  const isKindsReadable = !known.unreadable.has('kinds.yaml');
  const unknownLevel = levelCheck(content.kinds);
  const levelProblems = (locator: Locator): Problem[] =>
    isKindsReadable
      ? content.congresses.flatMap(({ level }, index) =>
          unknownLevel(level, () => locator.valueAt(['congresses', index, 'level'])),
        )
      : [];

  const ofOfficialDocument = ({ file, unit, congress }: OfficialDocument): Problem[] => {
    const locator = locators.get(file);
    if (!locator) return [];
    return [
      ...check('UNIT_UNKNOWN', unit, units, locator, ['unit']),
      ...check('CONGRESS_UNKNOWN', congress, congresses, locator, ['congress']),
    ];
  };

  return [
    ...articles.flatMap(ofArticle),
    ...content.officialDocuments.flatMap(ofOfficialDocument),
    ...inRegister('units.yaml', (locator) => [
      ...content.units.flatMap(({ parent }, index) =>
        check('UNIT_UNKNOWN', parent, units, locator, ['units', index, 'parent']),
      ),
      ...content.units.flatMap(({ predecessors }, index) =>
        predecessors.flatMap((id, at) =>
          check('UNIT_UNKNOWN', id, units, locator, ['units', index, 'predecessors', at]),
        ),
      ),
      ...content.units.flatMap(({ predecessorsInPart }, index) =>
        predecessorsInPart.flatMap((id, at) =>
          check('UNIT_UNKNOWN', id, units, locator, ['units', index, 'predecessorsInPart', at]),
        ),
      ),
      ...circleProblems(content.units, locator),
      ...unitProblems(content.units, locator),
      ...placeCodeProblems(content.units, content.kinds, locator),
      ...appointmentProblems(content.units, quotes, locator),
      ...content.units.flatMap(({ appointments }, index) =>
        appointments.flatMap(({ congress }, at) =>
          check('CONGRESS_UNKNOWN', congress, congresses, locator, [
            'units',
            index,
            'appointments',
            at,
            'congress',
          ]),
        ),
      ),
      ...(isKindsReadable ? kindProblems(content.units, content.kinds, locator) : []),
    ]),
    ...inRegister('kinds.yaml', (locator) =>
      kindRegisterProblems(known.ownKinds ?? [], content.kinds, locator),
    ),
    ...inRegister('events.yaml', (locator) => [
      ...content.events.flatMap(({ unit }, index) =>
        check('UNIT_UNKNOWN', unit, units, locator, ['events', index, 'unit']),
      ),
      ...eventProblems(content.events, locator),
    ]),
    ...inRegister('threads.yaml', (locator) =>
      content.threads.flatMap(({ congress }, index) =>
        check('CONGRESS_UNKNOWN', congress, congresses, locator, ['threads', index, 'congress']),
      ),
    ),
    ...inRegister('congresses.yaml', (locator) =>
      content.congresses
        .flatMap(({ unit }, index) =>
          check('UNIT_UNKNOWN', unit, units, locator, ['congresses', index, 'unit']),
        )
        .concat(
          levelProblems(locator),
          termProblems(content, locator),
          congressProblems(content.congresses, quotes, locator),
        ),
    ),
  ];
};
