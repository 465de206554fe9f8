/** The locale of a user's language; the languages are the platform's numbers. */
export const localeOf = (language: number): string => (language === 1049 ? 'ru-RU' : 'en-US');
