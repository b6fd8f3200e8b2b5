/** The words of links to another language, in that language, so that whoever needs them can read them. */
export const inOwnLanguage: Readonly<Record<string, string>> = {
  vi: 'Trang này bằng tiếng Việt',
  en: 'This page in English',
};
