import type { WithdrawnCopyView } from '../../src/site/articles/withdrawn-views.ts';
import { textFile } from '../parts/text/text-file.ts';
import { withdrawalWords } from '../parts/article/withdrawal-words.ts';

export const withdrawnCopy = (view: WithdrawnCopyView): string => {
  const { published, gone, siteName } = view;
  const { title, on, why } = withdrawalWords(view);
  const sentence = `${on[0]} ${published.text} ${on[1]} ${gone.text}.`;
  return textFile([title, '', sentence, ...(why === undefined ? [] : [why]), '', siteName, '']);
};
