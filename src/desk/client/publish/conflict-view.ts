import type { PublishPageFacts } from '../../publishing/publish-state.ts';
import { button, element, listening } from '../page/element.ts';
import { messageBar } from '../page/message-bar.ts';
import { wordMarks, type MarkedWords } from './word-marks.ts';

type Conflict = Extract<PublishPageFacts['state'], { kind: 'conflict' }>['conflicts'][number];
type Piece = NonNullable<Conflict['pieces']>[number];
type Choice = 'ours' | 'theirs' | 'both' | { readonly text: string };

/** The choices by file, in the order of its conflicts. */
export type Chosen = Readonly<Record<string, readonly (Choice | undefined)[]>>;

const marked = (words: readonly MarkedWords[]): HTMLElement =>
  element(
    'div',
    { class: 'plain-words' },
    ...(words.length === 0
      ? [element('em', {}, '(đã bỏ đoạn này)')]
      : words.map(({ words: text, isOwn }) => (isOwn ? element('mark', {}, text) : text))),
  );

let count = 0;

interface Question {
  readonly heading: string;
  readonly ours: readonly MarkedWords[];
  readonly theirs: readonly MarkedWords[];
  /** Whether words of both, or new ones, may be taken. */
  readonly isText: boolean;
  readonly onChoice: (choice: Choice) => void;
}

/** One place where two versions differ: side by side, with answers. */
const question = ({ heading, ours, theirs, isText, onChoice }: Question): HTMLElement => {
  count += 1;
  const name = `cho-${count}`;
  const own = element('textarea', { rows: 6, 'aria-label': 'Đoạn viết lại', hidden: true });
  own.value = ours.map(({ words }) => words).join('');
  listening(own, { input: () => onChoice({ text: own.value }) });
  const answer = (words: string, choice: Choice): HTMLElement =>
    element(
      'label',
      {},
      listening(element('input', { type: 'radio', name }), {
        change: () => {
          own.hidden = typeof choice === 'string';
          onChoice(typeof choice === 'string' ? choice : { text: own.value });
          if (!own.hidden) own.focus();
        },
      }),
      ` ${words}`,
    );
  return element(
    'fieldset',
    { class: 'difference' },
    element('legend', {}, heading),
    element(
      'div',
      { class: 'pair' },
      element('div', { class: 'version' }, answer('Lấy bản của tôi', 'ours'), marked(ours)),
      element(
        'div',
        { class: 'version' },
        answer('Lấy bản của người kia', 'theirs'),
        marked(theirs),
      ),
    ),
    isText &&
      element(
        'div',
        { class: 'buttons' },
        answer('Lấy cả hai', 'both'),
        answer('Viết lại đoạn này', { text: '' }),
      ),
    own,
  );
};

const isConflict = (piece: Piece): piece is Extract<Piece, { kind: 'conflict' }> =>
  piece.kind === 'conflict';

const whole: readonly MarkedWords[] = [{ words: 'Cả tệp của bên này', isOwn: false }];

/** Two versions of texts that two people changed, to choose from, place by place. */
export const conflictView = (
  conflicts: readonly Conflict[],
  send: (chosen: Chosen) => void,
): HTMLElement => {
  const chosen = new Map<string, (Choice | undefined)[]>();
  const left = element('span', { class: 'faint', role: 'status' });
  const done = button('Ghép lại và gửi', () => send(Object.fromEntries(chosen)), {
    class: 'main',
    disabled: true,
  });
  const tell = (): void => {
    const all = [...chosen.values()].flat();
    const missing = all.filter((choice) => choice === undefined).length;
    left.textContent = missing === 0 ? 'Đã chọn đủ.' : `Còn ${missing} chỗ chưa chọn.`;
    done.disabled = missing > 0;
  };
  const part = ({ file, title, pieces }: Conflict): HTMLElement => {
    const places = pieces?.filter(isConflict);
    const own: (Choice | undefined)[] = Array.from({ length: places?.length ?? 1 });
    chosen.set(file, own);
    const asked = (at: number, words: Pick<Question, 'ours' | 'theirs'>): HTMLElement =>
      question({
        heading: `Chỗ ${at + 1} trên ${own.length}`,
        ...words,
        isText: places !== undefined,
        onChoice: (choice) => {
          own[at] = choice;
          tell();
        },
      });
    return element(
      'section',
      { class: 'box pad publishing' },
      element('h2', {}, title),
      ...(places
        ? places.map(({ ours, theirs }, at) => asked(at, wordMarks(ours, theirs)))
        : [asked(0, { ours: whole, theirs: whole })]),
    );
  };
  const parts = conflicts.map(part);
  tell();
  return element(
    'div',
    { class: 'publish-parts' },
    messageBar(
      'look',
      'Chưa gửi gì: người khác vừa sửa đúng chỗ bạn sửa. Cả hai bản đều còn nguyên. Chữ khác nhau được tô; chọn bản nào thì lấy bản ấy.',
    ),
    ...parts,
    element('div', { class: 'buttons last' }, left, done),
  );
};
