import { checkedText } from './checked-text.ts';
import type { DeskContext } from './desk-context.ts';
import { openedText, textFileOf } from './opened-text.ts';
import { getQuestion, bodyQuestion, textOf } from './question.ts';
import { remember, saveText, type Saving } from './save-text.ts';
import type { Route } from '../server/route.ts';
import type { Entry } from '../keeping/typing-log.ts';

const savingOf = (body: Readonly<Record<string, unknown>>): Saving => {
  const { values, body: markdown, whole } = body;
  return {
    path: textOf(body, 'path'),
    window: textOf(body, 'window'),
    base: textOf(body, 'base'),
    ...(typeof values === 'object' &&
      values !== null && {
        values: values as Readonly<Record<string, unknown>>,
      }),
    ...(typeof markdown === 'string' && { body: markdown }),
    ...(typeof whole === 'string' && { whole }),
  };
};

/** Opening, checking and saving one text. */
export const textRoutes = (context: DeskContext): readonly Route[] => [
  getQuestion('text', async (query) => {
    const file = await textFileOf(context, query.get('path') ?? '');
    remember(file);
    const [opened, entries] = [
      await openedText(context, file),
      await context.typingLog.of(file.path),
    ];
    return { ...opened, typingLog: entries[0] };
  }),
  bodyQuestion('typingLog', async (body) => {
    const { path, window, base, values, body: markdown } = savingOf(body);
    await textFileOf(context, path);
    const at = context.now().toISOString();
    const entry: Entry = {
      path,
      window,
      base,
      at,
      ...(values && { values }),
      ...(markdown !== undefined && { body: markdown }),
    };
    await context.typingLog.write(entry);
    return { at };
  }),
  bodyQuestion('forget', (body) =>
    context.typingLog.forget(textOf(body, 'path'), textOf(body, 'window')),
  ),
  bodyQuestion('save', (body) => context.inTurn(() => saveText(context, savingOf(body)))),
  bodyQuestion('check', (body) => checkedText(context, savingOf(body))),
];
