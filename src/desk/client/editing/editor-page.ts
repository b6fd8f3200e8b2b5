import type { Cure, Finding } from '../../checking/finding.ts';
import { lineOf } from '../controls/control.ts';
import { getFrom, sendTo, Refused } from '../page/ask-desk.ts';
import { deskFacts, editorAddress, type DeskFacts } from '../page/desk-facts.ts';
import { button, element } from '../page/element.ts';
import { icon } from '../page/icon.ts';
import { messageBar } from '../page/message-bar.ts';
import { textBar } from '../page/top-bar.ts';
import { bodyPart } from './body-part.ts';
import { findingsList } from './findings-list.ts';
import { onKeys } from './on-keys.ts';
import { previewPane } from './preview-pane.ts';
import { relatedBox } from './related-box.ts';
import { suggestRelated } from './related-suggestions.ts';
import { saveLine } from './save-line.ts';
import { textActions } from './text-actions.ts';
import { textChecker } from './text-checker.ts';
import { textForm } from './text-form.ts';
import { textSaver, windowName, type Edits, type Opened, type ScreenState } from './text-saver.ts';
import { twoVersions } from './two-versions.ts';
import { undoSteps } from './undo-steps.ts';
import { versionsWindow } from './versions-window.ts';
import { wholeTextPage } from './whole-text-page.ts';

type FoundText = Opened & {
  readonly typingLog?: Edits & { readonly window: string; readonly at: string };
};

/** The values with edits, as a form shows them. */
const withEdits = (values: Opened['values'], edits: Edits): Opened['values'] =>
  Object.fromEntries(
    Object.entries({ ...values, ...edits.values }).filter(([, value]) => value !== null),
  );

const timeOf = (at: string): string =>
  new Date(at).toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit' });

/** The editor of one text: the sheet, the reminders in its margin, the resident's phone beside it. */
export const editorPage = async (facts: DeskFacts, asked: string): Promise<readonly Node[]> => {
  const opened = await getFrom<FoundText>('text', { path: asked });
  const form = facts.forms[opened.kind];
  if (opened.whole !== undefined || !form) return wholeTextPage(opened);

  const bars = element('div', { class: 'bars' });
  const line = saveLine();
  const tell = (bar: HTMLElement): void => bars.append(bar);
  const touched = (): void => {
    saver.touch();
    checker.touch();
    clearTimeout(stepTimer);
    stepTimer = setTimeout(() => steps.remember(screenState()), 400);
  };
  let stepTimer: number | undefined;
  const month = (): string => {
    const [, year, number] = /^(\d{4})-(\d{2})/u.exec(lineOf(fields.values()['date'])) ?? [];
    return year === undefined ? '' : `${year}/${number}`;
  };
  const fields = textForm(form, opened.values, {
    overview: facts.overview,
    month,
    onChange: touched,
  });
  const body = bodyPart(opened.body, {
    month,
    onChange: touched,
    onFault: (words) => tell(messageBar('must', words)),
  });
  const screenState = (): ScreenState => ({
    values: fields.values(),
    body: body.editor().markdown(),
  });

  const show = ({ values, body: markdown }: ScreenState): void => {
    const now = screenState();
    for (const [key, value] of Object.entries(values)) {
      if (JSON.stringify(value) !== JSON.stringify(now.values[key])) fields.set(key, value);
    }
    if (markdown !== now.body) body.editor().replace(0, now.body.length, markdown);
    touched();
  };
  const showFile = (file: Opened): void => {
    for (const key of Object.keys(fields.values())) fields.set(key, file.values[key]);
    if (file.body !== body.editor().markdown()) body.set(file.body);
    saver.rebase(file, screenState());
    touched();
  };
  const preview = previewPane(facts.previewUrl, opened.kind === 'article');
  const showPreview = async (): Promise<void> => {
    const { overview } = await deskFacts();
    preview.show(overview.texts.find(({ path }) => path === saver.path())?.page);
  };

  const saver = textSaver(opened, {
    screenState,
    onState: line.show,
    onSaved: (file, sent) => {
      if (location.pathname !== editorAddress(file))
        history.replaceState(null, '', editorAddress(file));
      void showPreview();
      /** Words of others that came in between. */
      if (file.body.trimEnd() !== sent.body.trimEnd() && screenState().body === sent.body) {
        showFile(file);
        tell(messageBar('tell', 'Bài này vừa được sửa thêm ở nơi khác; đã ghép vào đây.'));
      }
    },
    onClash: (theirs) => {
      const mine = screenState();
      const choice = twoVersions(mine, theirs, (side) => {
        choice.remove();
        showFile(theirs);
        if (side === 'mine') show(mine);
      });
      tell(choice);
      choice.querySelector('button')?.focus();
    },
  });
  const steps = undoSteps(screenState());
  const applyCure = ({ values, replace, body: markdown }: Cure): void => {
    for (const [key, value] of Object.entries(values ?? {})) fields.set(key, value ?? undefined);
    if (replace) body.editor().replace(replace.start, replace.end, replace.text);
    const now = body.editor().markdown();
    if (markdown !== undefined) body.editor().replace(0, now.length, markdown);
    touched();
  };
  const goTo = ({ field, start }: Finding): void => {
    if (field !== undefined) fields.focus(field);
    else if (start !== undefined) body.editor().goTo(start);
  };
  const findings = findingsList({ cure: applyCure, goTo });
  const mark = (all: readonly Finding[]): void => {
    for (const { key } of form.fields) {
      const own = all.filter(({ field }) => field === key);
      const node = fields.nodeOf(key);
      node?.classList.toggle(
        'in-must',
        own.some(({ weight }) => weight === 'must'),
      );
      node?.classList.toggle(
        'in-look',
        own.length > 0 && own.every(({ weight }) => weight === 'look'),
      );
    }
    const inBody = all.flatMap(({ id, start, end, weight }) =>
      start === undefined ? [] : [{ id, start, end: end ?? start, weight }],
    );
    body.editor().showFindings(inBody);
  };
  const checker = textChecker(
    () => ({ path: saver.path(), ...saver.edits() }),
    ({ findings: all, mend }) => {
      mark(all);
      related.draw();
      findings.show(all, mend);
    },
  );

  const listOf = (key: string): readonly unknown[] => {
    const value = fields.values()[key];
    return Array.isArray(value) ? value : value === undefined ? [] : [value];
  };
  const related = relatedBox(
    () =>
      suggestRelated(
        {
          path: saver.path(),
          title: lineOf(fields.values()['title']),
          units: listOf('unit').map(lineOf),
          congresses: listOf('congress').map(lineOf),
        },
        facts.overview.texts,
        listOf('related'),
      ),
    (id) => {
      fields.set('related', [...listOf('related'), id]);
      fields.focus('related');
      touched();
    },
  );
  if (opened.kind === 'article') fields.nodeOf('related')?.after(related.node);

  const takeStep = (state: ScreenState | undefined): void => state && show(state);
  const undo = (): void => {
    steps.remember(screenState());
    takeStep(steps.back());
  };
  const redo = (): void => takeStep(steps.forth());
  onKeys({
    undo,
    redo,
    next: () => findings.step(1),
    previous: () => findings.step(-1),
    save: () => void saver.saveNow(),
  });

  const refuse = (error: unknown): void =>
    tell(messageBar('must', error instanceof Refused ? error.message : String(error)));
  const discard = async (): Promise<void> => {
    try {
      await saver.saveNow();
      await sendTo('discard', { path: saver.path() });
      location.assign('/da-bo');
    } catch (error) {
      refuse(error);
    }
  };
  const isDraft = (): boolean => fields.values()['draft'] === true;
  const actions = textActions({
    canDiscard: !opened.isPublished,
    hasDraft: opened.kind === 'article',
    isDraft: isDraft(),
    setDraft: (value) => {
      fields.set('draft', value ? true : undefined);
      touched();
      void saver.saveNow();
    },
    versions: () => void versionsWindow(saver.path(), showFile),
    discard: () => void discard(),
  });

  if (opened.typingLog) {
    const { typingLog } = opened;
    const before = screenState();
    show({
      values: { ...before.values, ...withEdits({}, typingLog) },
      body: typingLog.body ?? before.body,
    });
    for (const [key, value] of Object.entries(typingLog.values ?? {}))
      if (value === null) fields.set(key, undefined);
    void sendTo('forget', { path: opened.path, window: typingLog.window }).catch(() => {});
    tell(
      messageBar(
        'good',
        `Đã lấy lại chữ bạn gõ lúc ${timeOf(typingLog.at)}, trước khi cửa sổ đóng. Bài đang mở là bản mới nhất.`,
        [{ words: 'Dùng bản trước đó', act: () => show(before) }],
      ),
    );
  }
  addEventListener('beforeunload', (event) => {
    if (saver.isClean()) return;
    void fetch('/api/typingLog', {
      method: 'POST',
      keepalive: true,
      headers: { 'x-ban-bien-tap': '1' },
      body: JSON.stringify({
        path: saver.path(),
        base: opened.base,
        window: windowName,
        ...saver.edits(),
      }),
    });
    event.preventDefault();
  });
  line.show({ kind: 'saved', at: undefined });
  checker.touch();
  preview.show(facts.overview.texts.find(({ path }) => path === opened.path)?.page);
  void followChanges(async () => {
    void showPreview();
    if (!saver.isClean()) return;
    const file = await getFrom<Opened>('text', { path: saver.path() });
    if (saver.isClean() && file.whole === undefined) showFileIfOther(file, screenState(), showFile);
  });

  const head = element(
    'div',
    { class: 'tools' },
    element(
      'div',
      { class: 'toolbar', role: 'toolbar', 'aria-label': 'Cả bài' },
      button(icon('undo'), undo, { 'aria-label': 'Hoàn tác việc vừa làm' }),
      button(icon('redo'), redo, { 'aria-label': 'Làm lại' }),
    ),
    findings.head,
  );
  return [
    textBar('', line.node, ...actions),
    element(
      'main',
      { id: 'chinh', class: 'editor', tabindex: -1 },
      element('h1', { class: 'unseen' }, 'Soạn bài'),
      element(
        'div',
        { class: 'writing' },
        bars,
        head,
        element('div', { class: 'sheet' }, fields.above, body.node, fields.below),
        findings.node,
      ),
      preview.node,
    ),
  ];
};

/** Shows a file that was changed elsewhere, if it differs from the screen. */
const showFileIfOther = (
  file: Opened,
  now: ScreenState,
  showFile: (file: Opened) => void,
): void => {
  const isOther = Object.keys(now.values).some(
    (key) =>
      JSON.stringify(file.values[key]) !== JSON.stringify(now.values[key]) &&
      file.values[key] !== undefined,
  );
  if (isOther || file.body.trimEnd() !== now.body.trimEnd()) showFile(file);
};

/** Calls back at every change of the content, for as long as the page is open. */
const followChanges = async (onChange: () => Promise<void>): Promise<void> => {
  for (;;) {
    try {
      const { isChanged } = await getFrom<{ isChanged: boolean }>('changes');
      if (isChanged) await onChange();
    } catch {
      await new Promise((done) => setTimeout(done, 3000));
    }
  }
};
