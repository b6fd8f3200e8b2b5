import type { ContentType } from '../../content/schema/content-types.ts';
import { makeForm } from '../form/make-form.ts';
import type { Route } from '../server/route.ts';
import type { DeskContext } from './desk-context.ts';
import { importRoutes } from './import-routes.ts';
import { mediaRoutes } from './media-routes.ts';
import { newTextRoutes } from './new-text-routes.ts';
import { bodyQuestion, getQuestion } from './question.ts';
import { publishRoutes } from './publish-routes.ts';
import { registerRoutes } from './register-routes.ts';
import { reviewRoutes } from './review-routes.ts';
import { textRoutes } from './text-routes.ts';
import { versionRoutes } from './version-routes.ts';

/** The forms of the desk. */
const forms = [
  'article',
  'page',
  'document',
  'broadcast',
] as const satisfies readonly ContentType[];

/** How long a question about changes waits for one, in milliseconds. */
const patience = 25_000;

const nextChange = ({ onChange }: DeskContext): Promise<{ isChanged: boolean }> =>
  new Promise((answered) => {
    const timer = setTimeout(() => end(false), patience);
    const stop = onChange(() => end(true));
    const end = (isChanged: boolean): void => {
      clearTimeout(timer);
      stop();
      answered({ isChanged });
    };
  });

/** All questions that the desk answers. */
export const deskRoutes = (context: DeskContext): readonly Route[] => [
  getQuestion('overview', async () => ({
    overview: await context.overview(),
    forms: Object.fromEntries(forms.map((type) => [type, makeForm(type)])),
    previewUrl: context.previewUrl,
    person: (await context.settings.read()).person,
  })),
  bodyQuestion('end', () => context.end()),
  getQuestion('changes', () => nextChange(context)),
  ...textRoutes(context),
  ...newTextRoutes(context),
  ...importRoutes(context),
  ...mediaRoutes(context),
  ...versionRoutes(context),
  ...reviewRoutes(context),
  ...publishRoutes(context),
  ...registerRoutes(context),
];
