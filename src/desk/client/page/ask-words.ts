import { askFields } from './ask-fields.ts';

/** Asks for one line in a window; `undefined` if nothing was typed. */
export const askWords = async (
  heading: string,
  label: string,
  act: string,
): Promise<string | undefined> => {
  const typed = await askFields({
    heading,
    fields: [{ key: 'words', label, isNeeded: true }],
    act,
  });
  return typed?.['words'] === '' ? undefined : typed?.['words'];
};
