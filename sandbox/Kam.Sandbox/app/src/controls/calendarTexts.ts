import type { CalendarStrings } from '@fluentui/react-datepicker-compat';
import { localeOf } from '../format/locale';
import { textsOf } from '../i18n/texts';

/** The names of months and days come from the browser's own knowledge of the language. */
export function calendarTexts(language: number): CalendarStrings {
  const texts = textsOf(language);
  const locale = localeOf(language);
  const months = (style: 'long' | 'short'): string[] =>
    Array.from({ length: 12 }, (_, month) => new Intl.DateTimeFormat(locale, { month: style }).format(new Date(2024, month, 15)));
  const days = (style: 'long' | 'short'): string[] =>
    Array.from({ length: 7 }, (_, day) => new Intl.DateTimeFormat(locale, { weekday: style }).format(new Date(2024, 8, 1 + day)));
  return {
    months: months('long'), shortMonths: months('short'), days: days('long'), shortDays: days('short').map((day) => day.slice(0, 2)),
    goToToday: texts.today,
    prevMonthAriaLabel: texts.previousMonth, nextMonthAriaLabel: texts.nextMonth,
    prevYearAriaLabel: texts.previousYear, nextYearAriaLabel: texts.nextYear,
    closeButtonAriaLabel: texts.close,
  };
}
