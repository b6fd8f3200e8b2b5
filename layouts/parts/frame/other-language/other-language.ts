import { html } from '../../../../src/html/html.ts';
import { inOwnLanguage } from '../../../words/in-own-language.ts';
import { part } from '../../part.ts';

/** Links to the same page in other languages. */
export const otherLanguage = part('otherLanguage', {}, ({ alternates, language }) =>
  alternates
    .filter((each) => each.language !== language)
    .map(
      (each) =>
        html`<p><a href="${each.href}" lang="${each.language}" hreflang="${each.language}">${inOwnLanguage[each.language] ?? each.language}</a></p>\n`,
    ),
);
