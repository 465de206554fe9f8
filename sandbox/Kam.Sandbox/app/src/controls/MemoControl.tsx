import { makeStyles, Textarea } from '@fluentui/react-components';
import { useTexts } from '../i18n/texts';
import type { ControlProps } from './props';
import { emptyAsNull } from './TextControl';

const useStyles = makeStyles({ wide: { width: '100%' } });

export function MemoControl({ column, value, onChange, onDone }: ControlProps): React.ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <Textarea
      className={styles.wide} appearance="filled-darker" resize="vertical" rows={3} maxLength={column.maxLength} placeholder={texts.noValue}
      value={typeof value === 'string' ? value : ''} onChange={(_, data) => onChange(emptyAsNull(data.value))} onBlur={onDone}
    />
  );
}
