import { useState } from 'react';
import { Input, makeStyles } from '@fluentui/react-components';
import type { Column } from '../api/model';
import { formatNumber, parseNumber, roundTo } from '../format/numbers';
import { useLanguage, useTexts } from '../i18n/texts';
import type { Texts } from '../i18n/en';
import type { ControlProps } from './props';

const useStyles = makeStyles({ wide: { width: '100%', minWidth: 0 } });

const digitsOf = (column: Column): number => (column.kind === 'integer' ? 0 : (column.precision ?? 2));

type Reading = { value: number | null } | { problem: string };

/** What was typed, as a value of the column or as the reason why it is none. */
export function readNumber(text: string, column: Column, language: number, texts: Texts): Reading {
  if (text.trim() === '') return { value: null };
  const parsed = parseNumber(text, language);
  if (parsed === undefined) return { problem: texts.invalidNumber };
  const value = roundTo(parsed, digitsOf(column));
  const [min, max] = [column.min ?? -Infinity, column.max ?? Infinity];
  if (value >= min && value <= max) return { value };
  return { problem: texts.range(formatNumber(min, language), formatNumber(max, language)) };
}

/** Whole numbers, decimals and money: plain while it is typed in, grouped when it is left. */
export function NumberControl({ column, value, currency, onChange, onDone, onProblem }: ControlProps): React.ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useTexts();
  const [draft, setDraft] = useState<string>();
  const shown = typeof value === 'number' ? formatNumber(value, language, digitsOf(column)) : '';
  const type = (text: string): void => {
    setDraft(text);
    const reading = readNumber(text, column, language, texts);
    if ('value' in reading) onChange(reading.value);
  };
  const leave = (): void => {
    const reading = draft === undefined ? undefined : readNumber(draft, column, language, texts);
    onProblem(reading && 'problem' in reading ? reading.problem : undefined);
    if (!reading || 'value' in reading) setDraft(undefined);
    onDone();
  };
  return (
    <Input
      className={styles.wide} appearance="filled-darker" inputMode="decimal" autoComplete="off" placeholder={texts.noValue} value={draft ?? shown}
      contentBefore={column.kind === 'money' && currency ? <span aria-hidden>{currency}</span> : undefined}
      onChange={(_, data) => type(data.value)} onBlur={leave}
    />
  );
}
