/** A question in a line below the toolbar. */
export interface Question {
  readonly label: string;
  readonly value: string;
  /** The words on the button that takes the answer. */
  readonly button: string;
  readonly take: (answer: string) => void;
  /** After the question was answered or left. */
  readonly leave: () => void;
}

let count = 0;

const button = (words: string, kind: string): HTMLButtonElement => {
  const node = document.createElement('button');
  node.type = 'button';
  node.className = kind;
  node.textContent = words;
  return node;
};

/** Asks for one line of words; Enter takes it, Esc leaves it. */
export const askLine = (
  place: HTMLElement,
  { label, value, button: words, take, leave }: Question,
): void => {
  const id = `hoi-${(count += 1)}`;
  const name = document.createElement('label');
  name.htmlFor = id;
  name.textContent = label;
  const input = document.createElement('input');
  Object.assign(input, { id, type: 'text', value, autocomplete: 'off', spellcheck: false });
  const done = (answer?: string): void => {
    place.replaceChildren();
    place.hidden = true;
    if (answer !== undefined && answer !== '') take(answer);
    leave();
  };
  const ok = button(words, 'main short');
  const cancel = button('Thôi', 'plain short');
  ok.addEventListener('click', () => done(input.value.trim()));
  cancel.addEventListener('click', () => done());
  const line = document.createElement('div');
  line.className = 'question-line';
  line.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') done();
    else if (event.key === 'Enter' && event.target === input && !event.isComposing)
      done(input.value.trim());
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  line.append(name, input, ok, cancel);
  place.replaceChildren(line);
  place.hidden = false;
  input.focus();
  input.select();
};
