import { ServiceError } from '../api/http';
import type { Texts } from '../i18n/en';
import { ask } from './store';

export const confirm = async (texts: Texts, title: string, text: string, yes: string): Promise<boolean> =>
  (await ask({ kind: 'message', title, text, choices: [{ id: 'yes', label: yes, primary: true }, { id: 'no', label: texts.cancel }] })) === 'yes';

/** What went wrong as a sentence: the service's own, or what the browser can tell. */
export function sentenceOf(error: unknown, texts: Texts): string {
  if (error instanceof ServiceError) {
    if (error.status === 403 && !error.message) return texts.forbidden;
    return error.message;
  }
  if (error instanceof TypeError && /fetch|network|load failed/i.test(error.message)) return texts.offline;
  return error instanceof Error ? error.message : String(error);
}

export function detailsOf(error: unknown, texts: Texts): string | undefined {
  if (error instanceof ServiceError) return `${texts.errorCode(error.code)} (HTTP ${error.status})`;
  return error instanceof Error ? error.stack : undefined;
}

export const tell = (error: unknown, texts: Texts, title: string): Promise<string | undefined> =>
  ask({
    kind: 'error', title, text: sentenceOf(error, texts), details: detailsOf(error, texts),
    choices: [{ id: 'ok', label: texts.ok, primary: true }],
  });
