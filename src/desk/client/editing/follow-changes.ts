import { getFrom } from '../page/ask-desk.ts';

const patience = 3000;

/** Calls back at every change of the content, for as long as the page is open. */
export const followChanges = async (onChange: () => Promise<void>): Promise<void> => {
  for (;;) {
    try {
      const { isChanged } = await getFrom<{ isChanged: boolean }>('changes');
      if (isChanged) await onChange();
    } catch {
      await new Promise((done) => setTimeout(done, patience));
    }
  }
};
