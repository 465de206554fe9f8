import { useMemo, useState } from 'react';
import { Input, makeStyles } from '@fluentui/react-components';
import { DatePicker } from '@fluentui/react-datepicker-compat';
import { firstDayOfWeek, formatDate, formatTime, parseDate, parseTime } from '../format/dates';
import { useLanguage, useTexts } from '../i18n/texts';
import { useApp } from '../shell/data';
import { calendarTexts } from './calendarTexts';
import type { ControlProps } from './props';

const useStyles = makeStyles({
  both: { display: 'flex', gap: '6px', width: '100%', minWidth: 0 },
  date: { flex: 2, minWidth: 0, '& input': { minWidth: 0 } },
  time: { flex: 1, minWidth: '88px', '& input': { minWidth: 0 } },
});

/** A date, and the hour when the column keeps one. */
export function DateControl(props: ControlProps): React.ReactNode {
  const styles = useStyles();
  const { column, value, onChange, onDone, onProblem } = props;
  const language = useLanguage();
  const texts = useTexts();
  const { today } = useApp();
  const strings = useMemo(() => calendarTexts(language), [language]);
  const date = value instanceof Date ? value : null;
  const choose = (chosen: Date | null | undefined): void => {
    onProblem(undefined);
    onChange(chosen ? withTime(chosen, date) : null);
    queueMicrotask(onDone);
  };
  return (
    <div className={styles.both}>
      <DatePicker
        className={styles.date} appearance="filled-darker" allowTextInput value={date} placeholder={texts.noValue} strings={strings} firstDayOfWeek={firstDayOfWeek(language)}
        today={today} initialPickerDate={date ?? today}
        formatDate={(shown) => (shown ? formatDate(shown, language) : '')} parseDateFromString={(text) => parseDate(text, language) ?? null}
        onSelectDate={choose}
        onBlur={(event) => { const typed = (event.target as HTMLInputElement).value; onProblem(typed && !parseDate(typed, language) ? texts.invalidDate : undefined); }}
      />
      {column.kind === 'datetime' && date && <TimeInput {...props} date={date} />}
    </div>
  );
}

/** A day chosen anew keeps the hour that was there. */
function withTime(day: Date, before: Date | null): Date {
  const date = new Date(day);
  if (before) date.setHours(before.getHours(), before.getMinutes(), 0, 0);
  return date;
}

function TimeInput({ date, onChange, onDone, onProblem }: ControlProps & { date: Date }): React.ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useTexts();
  const [draft, setDraft] = useState<string>();
  const leave = (): void => {
    if (draft === undefined) return;
    const time = parseTime(draft);
    onProblem(time ? undefined : texts.invalidTime);
    if (!time) return;
    const next = new Date(date);
    next.setHours(time.hours, time.minutes, 0, 0);
    onChange(next);
    setDraft(undefined);
    queueMicrotask(onDone);
  };
  return <Input className={styles.time} appearance="filled-darker" aria-label={texts.time} value={draft ?? formatTime(date, language)} onChange={(_, data) => setDraft(data.value)} onBlur={leave} />;
}
