import { getFrom, Refused, sendTo } from '../page/ask-desk.ts';
import { deskFacts, editorAddress, type DeskFacts } from '../page/desk-facts.ts';
import { element } from '../page/element.ts';
import { messageBar } from '../page/message-bar.ts';
import { textBar } from '../page/top-bar.ts';
import { reviewBar, type ReviewBar } from '../review/review-bar.ts';
import { fileDiffers } from './file-differs.ts';
import { findingsList } from './findings-list.ts';
import { followChanges } from './follow-changes.ts';
import { previewPane } from './preview-pane.ts';
import { keepOnClosing, recoverWords, type FoundText } from './recovered-words.ts';
import { relatedPart } from './related-part.ts';
import { saveLine } from './save-line.ts';
import { textActions } from './text-actions.ts';
import { textChecker } from './text-checker.ts';
import { textSaver, type Opened, type TextSaver } from './text-saver.ts';
import { textScreen } from './text-screen.ts';
import { twoVersions } from './two-versions.ts';
import { versionsWindow } from './versions-window.ts';
import { wholeFormBar } from './whole-form-bar.ts';
import { wholeTextPage } from './whole-text-page.ts';

const discard = async (saver: TextSaver): Promise<void> => {
  await saver.saveNow();
  await sendTo('discard', { path: saver.path() });
  location.assign('/da-bo');
};

/** The editor of one text: the sheet, the reminders in its margin, the resident's phone beside it. */
export const editorPage = async (facts: DeskFacts, asked: string): Promise<readonly Node[]> => {
  const opened = await getFrom<FoundText>('text', { path: asked });
  const form = facts.forms[opened.kind];
  if (opened.whole !== undefined || !form) return wholeTextPage(opened);
  const isArticle = opened.kind === 'article';

  const bars = element('div', { class: 'bars' });
  const tell = (bar: HTMLElement): void => bars.append(bar);
  const refuse = (error: unknown): void =>
    tell(messageBar('must', error instanceof Refused ? error.message : String(error)));
  const touched = (): void => {
    saver.touch();
    checker.touch();
    formBar.touch();
  };
  const screen = textScreen(form, opened, facts, {
    touched,
    fault: (words) => tell(messageBar('must', words)),
  });
  const showFile = (file: Opened): void => {
    screen.showFile(file);
    saver.rebase(file, screen.state());
    touched();
  };

  const preview = previewPane(facts.previewUrl, isArticle);
  const showPreview = async (): Promise<void> => {
    const { overview } = await deskFacts();
    preview.show(overview.texts.find(({ path }) => path === saver.path())?.page);
  };
  const line = saveLine();
  const saver = textSaver(opened, {
    screenState: screen.state,
    onState: line.show,
    onSaved: (file, sent) => {
      if (location.pathname !== editorAddress(file))
        history.replaceState(null, '', editorAddress(file));
      void showPreview();
      void review?.refresh(file.path);
      /** Words of others that came in between. */
      if (file.body.trimEnd() !== sent.body.trimEnd() && screen.state().body === sent.body) {
        showFile(file);
        tell(messageBar('tell', 'Bài này vừa được sửa thêm ở nơi khác; đã ghép vào đây.'));
      }
    },
    onClash: (theirs) => {
      const mine = screen.state();
      const choice = twoVersions(mine, theirs, (side) => {
        choice.remove();
        showFile(theirs);
        if (side === 'mine') screen.show(mine);
      });
      tell(choice);
      choice.querySelector('button')?.focus();
    },
  });
  const review: ReviewBar | undefined = isArticle
    ? reviewBar({ saved: saver.allSaved, onChanged: showFile, onFault: tell })
    : undefined;
  const drawRelated = isArticle
    ? relatedPart(screen, facts.overview.texts, { path: saver.path, touched })
    : () => {};

  const findings = findingsList(screen);
  const formBar = wholeFormBar(screen, findings, () => void saver.saveNow());
  const checker = textChecker(
    () => ({ path: saver.path(), ...saver.edits() }),
    ({ findings: all, mend }) => {
      drawRelated();
      findings.show(all, mend);
      preview.hold(all.some(({ weight }) => weight === 'must'));
    },
  );
  const actions = textActions({
    others: review?.others,
    canDiscard: !opened.isPublished,
    versions: () => void versionsWindow(saver.path(), showFile),
    discard: () => void discard(saver).catch(refuse),
  });

  const sheet = element(
    'div',
    { class: 'sheet' },
    screen.fields.above,
    screen.bodyNode,
    screen.fields.below,
  );
  new ResizeObserver(findings.settle).observe(sheet);

  const recovered = recoverWords(opened, screen);
  if (recovered) tell(recovered);
  keepOnClosing(opened.base, saver);
  line.show({ kind: 'saved', at: undefined });
  checker.touch();
  preview.show(facts.overview.texts.find(({ path }) => path === opened.path)?.page);
  await review?.refresh(opened.path);
  void followChanges(async () => {
    void showPreview();
    void review?.refresh(saver.path());
    checker.touch();
    if (!saver.isClean()) return;
    const file = await getFrom<Opened>('text', { path: saver.path() });
    const isOther = file.whole === undefined && fileDiffers(file, screen.state());
    if (saver.isClean() && isOther) showFile(file);
  });

  return [
    textBar('', review?.stages, line.node, actions, review?.buttons),
    element(
      'main',
      { id: 'chinh', class: 'editor', tabindex: -1 },
      element('h1', { class: 'unseen' }, 'Soạn bài'),
      element(
        'div',
        { class: 'writing' },
        element('div', { class: 'bars' }, ...(review ? [review.notes] : []), bars),
        formBar.node,
        sheet,
        findings.node,
      ),
      preview.node,
    ),
  ];
};
