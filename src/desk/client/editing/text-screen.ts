import type { Form } from '../../form/form-field.ts';
import type { Cure, Finding } from '../../checking/finding.ts';
import { lineOf } from '../controls/control.ts';
import type { DeskFacts } from '../page/desk-facts.ts';
import { bodyPart } from './body-part.ts';
import { textForm, type TextForm } from './text-form.ts';
import type { Opened, ScreenState } from './text-saver.ts';

/** The card of a finding. */
export type CardOf = (id: string) => HTMLElement | undefined;

/** The fields and the body of one text on the screen. */
export interface TextScreen {
  readonly fields: TextForm;
  readonly bodyNode: HTMLElement;
  readonly state: () => ScreenState;
  /** Shows another state as an editor's change, which can be undone in the body. */
  readonly show: (state: ScreenState) => void;
  /** Shows a file as it is. */
  readonly showFile: (file: Opened) => void;
  readonly cure: (cure: Cure) => void;
  readonly goTo: (finding: Finding) => void;
  /** @param cardOf the card to show under each field or paragraph, where there is no margin */
  readonly mark: (findings: readonly Finding[], cardOf?: CardOf) => void;
  /** How far below the top of the window a finding's words are, in pixels. */
  readonly topOf: (finding: Finding) => number;
  /** The values of a field with several. */
  readonly list: (key: string) => readonly unknown[];
}

const listed = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** Marks the fields that have findings. */
const markFields = (
  form: Form,
  fields: TextForm,
  all: readonly Finding[],
  cardOf: CardOf,
): void => {
  for (const { key } of form.fields) {
    const own = all.filter(({ field }) => field === key);
    const isMust = own.some(({ weight }) => weight === 'must');
    const node = fields.nodeOf(key);
    node?.classList.toggle('in-must', isMust);
    node?.classList.toggle('in-look', own.length > 0 && !isMust);
    node?.querySelectorAll(':scope > .finding').forEach((card) => card.remove());
    node?.append(...own.flatMap(({ id }) => cardOf(id) ?? []));
  }
};

export const textScreen = (
  form: Form,
  opened: Opened,
  { overview }: DeskFacts,
  on: { readonly touched: () => void; readonly fault: (words: string) => void },
): TextScreen => {
  const month = (): string => {
    const [, year, number] = /^(\d{4})-(\d{2})/u.exec(lineOf(fields.values()['date'])) ?? [];
    return year === undefined ? '' : `${year}/${number}`;
  };
  const fields = textForm(form, opened.values, { overview, month, onChange: on.touched });
  const body = bodyPart(opened.body, { month, onChange: on.touched, onFault: on.fault });
  const markdown = (): string => body.editor().markdown();
  const state = (): ScreenState => ({ values: fields.values(), body: markdown() });
  const show = ({ values, body: text }: ScreenState): void => {
    const now = state();
    for (const [key, value] of Object.entries(values)) {
      if (JSON.stringify(value) !== JSON.stringify(now.values[key])) fields.set(key, value);
    }
    if (text !== now.body) body.editor().replace(0, now.body.length, text);
    on.touched();
  };
  const showFile = (file: Opened): void => {
    for (const key of Object.keys(fields.values())) fields.set(key, file.values[key]);
    if (file.body !== markdown()) body.set(file.body);
  };
  const cure = ({ values, replace, body: text }: Cure): void => {
    for (const [key, value] of Object.entries(values ?? {})) fields.set(key, value ?? undefined);
    if (replace) body.editor().replace(replace.start, replace.end, replace.text);
    if (text !== undefined) body.editor().replace(0, markdown().length, text);
    on.touched();
  };
  const mark = (all: readonly Finding[], cardOf: CardOf = () => undefined): void => {
    markFields(form, fields, all, cardOf);
    const inBody = all.flatMap(({ id, start, end, weight }) =>
      start === undefined ? [] : [{ id, start, end: end ?? start, weight, card: cardOf(id) }],
    );
    body.editor().showFindings(inBody);
  };
  return {
    fields,
    bodyNode: body.node,
    state,
    show,
    showFile,
    cure,
    goTo: ({ field, start }) => {
      if (field !== undefined) fields.focus(field);
      else if (start !== undefined) body.editor().goTo(start);
    },
    mark,
    topOf: ({ field, start }) => {
      if (start !== undefined) return body.editor().topOf(start);
      const node = field === undefined ? undefined : fields.nodeOf(field);
      return (node ?? fields.above).getBoundingClientRect().top;
    },
    list: (key) => listed(fields.values()[key]),
  };
};
