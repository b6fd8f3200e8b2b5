/** The language that the site speaks, as `<html lang>` names it (BCP 47). */
export const siteLanguage = 'vi';
