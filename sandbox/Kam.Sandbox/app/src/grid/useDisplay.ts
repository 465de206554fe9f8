import type { Row } from '../api/rows';
import { asText } from '../api/rows';
import type { DisplayContext } from '../format/display';
import { useLanguage, useTexts } from '../i18n/texts';
import { currencySign, useApp } from '../shell/data';

/** How this user reads values of a row. */
export function useDisplay(): (row: Row) => DisplayContext {
  const language = useLanguage();
  const texts = useTexts();
  const { session } = useApp();
  return (row) => ({ language, yes: texts.yes, no: texts.no, currency: currencySign(session, asText(row['_transactioncurrencyid_value'])) });
}
