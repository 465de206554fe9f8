import { useEffect } from 'react';
import { useTexts } from '../i18n/texts';
import { useApp } from './data';

/** Names the page in the browser's tab, and for a reader of the screen that has just come to it. */
export function useTitle(title: string): void {
  const texts = useTexts();
  const { app } = useApp();
  useEffect(() => { document.title = texts.pageTitle(title, app.name); }, [title, texts, app.name]);
}
