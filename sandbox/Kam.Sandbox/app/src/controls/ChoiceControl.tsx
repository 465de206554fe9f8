import { Dropdown, makeStyles, Option } from '@fluentui/react-components';
import { useTexts } from '../i18n/texts';
import { OptionDot } from './OptionDot';
import type { ControlProps } from './props';

const useStyles = makeStyles({ wide: { width: '100%', minWidth: 0 } });

/** One of several options, or none unless the column must have one. */
export function ChoiceControl({ column, value, options, onChange, onDone }: ControlProps): React.ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const offered = column.options.filter((option) => !options || options.includes(option.value) || option.value === value);
  const current = column.options.find((option) => option.value === value);
  return (
    <Dropdown
      className={styles.wide} appearance="filled-darker" placeholder={texts.noValue} value={current?.label ?? ''} selectedOptions={current ? [String(current.value)] : []}
      onOptionSelect={(_, data) => { onChange(data.optionValue ? Number(data.optionValue) : null); queueMicrotask(onDone); }}
    >
      {!column.required && <Option value="" text={texts.noValue}>{texts.noValue}</Option>}
      {offered.map((option) => <Option key={option.value} value={String(option.value)} text={option.label}><OptionDot color={option.color} />{option.label}</Option>)}
    </Dropdown>
  );
}
