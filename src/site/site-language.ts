/** The language of the site, as the value of `<html lang>` (BCP 47). */
export const siteLanguage = 'vi';
