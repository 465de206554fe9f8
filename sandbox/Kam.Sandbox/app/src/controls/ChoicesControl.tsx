import { Dropdown, makeStyles, Option } from '@fluentui/react-components';
import { useTexts } from '../i18n/texts';
import type { ControlProps } from './props';

const useStyles = makeStyles({ wide: { width: '100%', minWidth: 0 } });

const numbers = (value: ControlProps['value']): number[] => (Array.isArray(value) ? value.filter((v) => typeof v === 'number') : []);

export function ChoicesControl({ column, value, options, onChange, onDone }: ControlProps): React.ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const chosen = numbers(value);
  const labels = column.options.filter((option) => chosen.includes(option.value)).map((option) => option.label);
  const change = (selected: string[]): void => onChange(selected.length > 0 ? selected.map(Number).sort((a, b) => a - b) : null);
  return (
    <Dropdown
      className={styles.wide} appearance="filled-darker" multiselect placeholder={texts.noValue} value={labels.join('; ')} selectedOptions={chosen.map(String)}
      onOptionSelect={(_, data) => change(data.selectedOptions)} onBlur={onDone}
    >
      {column.options.filter((option) => !options || options.includes(option.value)).map((option) => <Option key={option.value} value={String(option.value)}>{option.label}</Option>)}
    </Dropdown>
  );
}
