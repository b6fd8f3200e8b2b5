import {
  changedAnswers,
  recordQuestions,
  type PageRecord,
} from '../../../../src/site/context/record-questions.ts';
import { makeView } from '../../../../src/site/make-view.ts';
import type { Route } from '../../../../src/site/plan-routes.ts';
import type { PlannedSite } from '../../../../src/site/plan-site.ts';
import { contextOver, type SiteContext } from '../../../../src/site/site-context.ts';

/** A page with what it asked for. */
export interface RecordedPage {
  readonly route: Route;
  /** Its view as JSON: a page is a function of its view and its layout. */
  readonly view: string;
  readonly record: PageRecord;
}

/** Makes a view; for controls, one that reads past its context. */
export type MakeView = (route: Route, context: SiteContext, site: PlannedSite) => unknown;

export const recordedPages = (
  site: PlannedSite,
  viewOf: MakeView = makeView,
): readonly RecordedPage[] =>
  site.plan.routes.map((route) => {
    const { questions, record } = recordQuestions(site.questions);
    const view = JSON.stringify(viewOf(route, contextOver(questions, site.texts.read), site));
    return { route, view, record: record() };
  });

const placeOf = ({ kind, url }: Route): string => `${kind} ${url}`;

/** Pages that look otherwise though every answer that they rest on is the same. */
export const pagesThatLeak = (
  before: readonly RecordedPage[],
  after: PlannedSite,
  viewOf: MakeView = makeView,
): readonly string[] => {
  const context = contextOver(after.questions, after.texts.read);
  const later = new Map(after.plan.routes.map((route) => [placeOf(route), route]));
  return before
    .filter(({ record }) => changedAnswers(record, after.questions).length === 0)
    .filter(({ route, view }) => {
      const now = later.get(placeOf(route));
      return now && JSON.stringify(viewOf(now, context, after)) !== view;
    })
    .map(({ route }) => placeOf(route));
};

/** The addresses of pages whose record has an answer that is another one now. */
export const touchedPages = (
  before: readonly RecordedPage[],
  after: PlannedSite,
): readonly string[] =>
  before
    .filter(({ record }) => changedAnswers(record, after.questions).length > 0)
    .map(({ route }) => route.url);
