import { text } from '@clack/prompts';
import type { EntryForm } from '../new-entry/entry-form.ts';
import type { Answers, EntryContent, EntryQuestion } from '../new-entry/entry-question.ts';
import { askOneUnit } from './ask-one-unit.ts';
import { answerOf, type Terminal } from './ask.ts';

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

const askWords = async (
  terminal: Terminal,
  { message, isNeeded, read }: EntryQuestion,
  content: EntryContent,
  proposed: string | undefined,
): Promise<string | undefined> => {
  const enter =
    proposed === undefined ? (isNeeded ? '' : ' (Enter để bỏ qua)') : ' (Enter để nhận)';
  const typed = await answerOf(
    text({
      ...terminal,
      message: `${message}${enter}`,
      ...(proposed !== undefined && { placeholder: proposed, defaultValue: proposed }),
      validate: (value = '') => {
        if (value.trim() === '' && (proposed !== undefined || !isNeeded)) return undefined;
        const reading = read(value, content);
        return 'fault' in reading ? capital(reading.fault) : undefined;
      },
    }),
  );
  if (typed.trim() === '') return proposed;
  const reading = read(typed, content);
  return 'value' in reading ? reading.value : proposed;
};

/**
 * Asks for everything about a new entry that is not given.
 *
 * @throws Cancelled
 */
export const askEntry = async (
  terminal: Terminal,
  { questions }: Pick<EntryForm, 'questions'>,
  given: Answers,
  content: EntryContent,
): Promise<Answers> => {
  let answers = given;
  for (const question of questions) {
    const { option, isNeeded, isUnit, message, propose } = question;
    if (answers[option] !== undefined) continue;
    const none = isNeeded ? undefined : 'không ghi';
    const answer = isUnit
      ? await askOneUnit(terminal, content.units, { message, none })
      : await askWords(terminal, question, content, propose?.(answers, content));
    answers = { ...answers, [option]: answer };
  }
  return answers;
};
