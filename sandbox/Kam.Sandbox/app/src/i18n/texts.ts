import { createContext, useContext } from 'react';
import { en, type Texts } from './en';
import { ru } from './ru';

export const languages = [
  { id: 1033, short: 'EN', name: 'English', tag: 'en', texts: en },
  { id: 1049, short: 'RU', name: 'Русский', tag: 'ru', texts: ru },
] as const;

export const textsOf = (language: number): Texts => languages.find((l) => l.id === language)?.texts ?? en;

export const tagOf = (language: number): string => languages.find((l) => l.id === language)?.tag ?? 'en';

export const LanguageContext = createContext(1033);

export const useLanguage = (): number => useContext(LanguageContext);
export const useTexts = (): Texts => textsOf(useLanguage());
