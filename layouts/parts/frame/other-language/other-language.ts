import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';

/** In its own language, so that whoever needs the link can read it. */
const names: Readonly<Record<string, string>> = {
  vi: 'Trang này bằng tiếng Việt',
  en: 'This page in English',
};

/** Links to the same page in other languages. */
export const otherLanguage = part('otherLanguage', {}, ({ alternates, language }) =>
  alternates
    .filter((each) => each.language !== language)
    .map(
      (each) =>
        html`<p><a href="${each.href}" lang="${each.language}" hreflang="${each.language}">${names[each.language] ?? each.language}</a></p>\n`,
    ),
);
