import { inVietnam } from '../../form/vietnam-time.ts';
import { sendTo } from '../page/ask-desk.ts';
import { messageBar } from '../page/message-bar.ts';
import type { TextScreen } from './text-screen.ts';
import { windowName, type Edits, type Opened, type TextSaver } from './text-saver.ts';

/** A text with words that a window had not saved when it ended. */
export type FoundText = Opened & {
  readonly typingLog?: Edits & { readonly window: string; readonly at: string };
};

const withoutRemoved = (values: Edits['values'] = {}): Opened['values'] =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));

/** Takes over the words of a window that was closed or broke down; the bar that says so. */
export const recoverWords = (
  { path, typingLog }: FoundText,
  screen: TextScreen,
): HTMLElement | undefined => {
  if (!typingLog) return undefined;
  const before = screen.state();
  screen.show({
    values: { ...before.values, ...withoutRemoved(typingLog.values) },
    body: typingLog.body ?? before.body,
  });
  for (const [key, value] of Object.entries(typingLog.values ?? {}))
    if (value === null) screen.fields.set(key, undefined);
  void sendTo('forget', { path, window: typingLog.window }).catch(() => {});
  const time = inVietnam(new Date(typingLog.at)).slice(11);
  return messageBar(
    'good',
    `Đã lấy lại chữ bạn gõ lúc ${time}, trước khi cửa sổ đóng. Bài đang mở là bản mới nhất.`,
    [{ words: 'Dùng bản trước đó', act: () => screen.show(before) }],
  );
};

/** Sends the last words along when a window is closed before they are saved. */
export const keepOnClosing = (base: string, saver: TextSaver): void =>
  addEventListener('beforeunload', (event) => {
    if (saver.isClean()) return;
    const body = { path: saver.path(), base, window: windowName, ...saver.edits() };
    void fetch('/api/typingLog', {
      method: 'POST',
      keepalive: true,
      headers: { 'x-ban-bien-tap': '1' },
      body: JSON.stringify(body),
    });
    event.preventDefault();
  });
