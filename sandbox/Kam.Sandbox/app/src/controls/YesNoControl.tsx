import { Switch } from '@fluentui/react-components';
import { useTexts } from '../i18n/texts';
import type { ControlProps } from './props';

export function YesNoControl({ column, value, label, onChange, onDone }: ControlProps): React.ReactNode {
  const texts = useTexts();
  const on = value === true;
  const words = column.options.find((option) => option.value === Number(on))?.label ?? (on ? texts.yes : texts.no);
  return <Switch checked={on} label={words} aria-label={`${label}: ${words}`} onChange={(_, data) => { onChange(data.checked); queueMicrotask(onDone); }} />;
}
