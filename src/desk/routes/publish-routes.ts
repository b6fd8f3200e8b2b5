import { vietnamMoment } from '../../dates/vietnam-clock.ts';
import { heldBack } from '../publishing/held-back.ts';
import type { Choices } from '../publishing/chosen-files.ts';
import type { PublishPageFacts } from '../publishing/publish-state.ts';
import type { Route } from '../server/route.ts';
import type { DeskContext } from './desk-context.ts';
import { bodyQuestion, DeskRefusal, getQuestion, textOf } from './question.ts';

const facts = async ({
  publishing,
  overview,
  settings,
  now,
}: DeskContext): Promise<PublishPageFacts> => {
  const { last, person } = await settings.read();
  const texts = (await overview())?.texts ?? [];
  return {
    place: await publishing.place(),
    state: publishing.job.state(),
    held: heldBack(texts, vietnamMoment(now())),
    last: last?.at,
    person,
  };
};

const choicesOf = (value: unknown): Choices =>
  typeof value === 'object' && value !== null ? (value as Choices) : {};

const act = async (
  { publishing: { job }, settings }: DeskContext,
  body: Readonly<Record<string, unknown>>,
): Promise<unknown> => {
  const asked = textOf(body, 'act');
  if (asked === 'prepare') job.prepare();
  else {
    const person = textOf(body, 'person').trim();
    if (person === '') throw new DeskRefusal(422, 'Ghi tên bạn trước đã.');
    await settings.set({ person });
    if (asked === 'publish') job.publish(person);
    else if (asked === 'choose') job.choose(person, choicesOf(body['choices']));
    else if (asked === 'take-back') job.takeBack(person, textOf(body, 'reason'));
    else throw new DeskRefusal(400, 'Không có việc này; tải lại trang rồi thử lại.');
  }
  return { state: job.state() };
};

/** Publishing: what would change, sending it, conflicts, the token, taking it back. */
export const publishRoutes = (context: DeskContext): readonly Route[] => [
  getQuestion('publish', () => facts(context)),
  bodyQuestion('publish', (body) => act(context, body)),
  bodyQuestion('publish-token', async (body) => ({
    kept: await context.publishing.keepToken(textOf(body, 'token').trim()),
  })),
  bodyQuestion('publish-folder', (body) => {
    const folder = textOf(body, 'folder').trim();
    return context.publishing.setFolder(folder === '' ? undefined : folder);
  }),
];
