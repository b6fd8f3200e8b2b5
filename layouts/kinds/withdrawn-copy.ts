import type { WithdrawnCopyView } from '../../src/site/articles/withdrawn-views.ts';
import { textLayout } from '../layout.ts';
import { withdrawalWords } from '../parts/article/withdrawal-words.ts';
import { textFile } from '../parts/text/text-file.ts';

export const withdrawnCopy = textLayout((view: WithdrawnCopyView, { words }) => {
  const { published, gone, siteName } = view;
  const { title, on, why } = withdrawalWords(view, words);
  const sentence = `${on.before} ${published.text} ${on.between} ${gone.text}.`;
  return textFile([title, '', sentence, ...(why === undefined ? [] : [why]), '', siteName, '']);
});
