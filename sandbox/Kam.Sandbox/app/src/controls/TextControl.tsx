import { Input, makeStyles } from '@fluentui/react-components';
import { useTexts } from '../i18n/texts';
import type { ControlProps } from './props';

const useStyles = makeStyles({ wide: { width: '100%', minWidth: 0 } });

export const emptyAsNull = (text: string): string | null => (text === '' ? null : text);

export function TextControl({ column, value, onChange, onDone, onProblem, type, check, after }: ControlProps & {
  type?: 'text' | 'email' | 'url' | 'tel';
  check?: (text: string) => string | undefined;
  after?: React.JSX.Element;
}): React.ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const text = typeof value === 'string' ? value : '';
  return (
    <Input
      className={styles.wide} appearance="filled-darker" type={type ?? 'text'} value={text} maxLength={column.maxLength} placeholder={texts.noValue} autoComplete="off"
      contentAfter={after}
      onChange={(_, data) => { onChange(emptyAsNull(data.value)); onProblem(undefined); }}
      onBlur={() => { if (check && text) onProblem(check(text)); onDone(); }}
    />
  );
}
