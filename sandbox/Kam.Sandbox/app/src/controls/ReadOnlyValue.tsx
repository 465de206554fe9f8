import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons';
import type { Reference } from '../api/model';
import { displayValue } from '../format/display';
import { isEmpty } from '../format/values';
import { useLanguage, useTexts } from '../i18n/texts';
import { isEmail, isWebAddress } from './addresses';
import { OptionDot } from './OptionDot';
import type { ControlProps } from './props';
import { RowLink } from './RowLink';

const useStyles = makeStyles({
  box: {
    display: 'flex', alignItems: 'flex-start', gap: '8px', minHeight: '32px', padding: '6px 10px', boxSizing: 'border-box', width: '100%',
    backgroundColor: tokens.colorNeutralBackground2, borderRadius: tokens.borderRadiusMedium, minWidth: 0, lineHeight: '20px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  value: { flex: 1, minWidth: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line', display: 'inline-flex', alignItems: 'center', flexWrap: 'wrap', gap: '0 4px' },
  lock: { color: tokens.colorNeutralForeground3, flexShrink: 0, marginTop: '2px' },
});

/** A value that may be read and copied but not changed. */
export function ReadOnlyValue(props: Omit<ControlProps, 'onChange' | 'onDone' | 'onProblem'>): React.ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.box} tabIndex={0} role="textbox" aria-readonly aria-label={props.label}>
      <span className={styles.value}><Content {...props} /></span>
      <LockClosed16Regular className={styles.lock} aria-hidden />
    </div>
  );
}

export function Content({ column, value, currency }: Pick<ControlProps, 'column' | 'value' | 'currency'>): React.ReactNode {
  const language = useLanguage();
  const texts = useTexts();
  if (isEmpty(value)) return texts.noValue;
  if (Array.isArray(value) && typeof value[0] === 'object') return <References rows={value.filter((one) => typeof one === 'object')} />;
  const text = displayValue(column, value, { language, yes: texts.yes, no: texts.no, currency });
  if (typeof value === 'string' && isWebAddress(value)) return <Link href={value} target="_blank" rel="noopener noreferrer">{text}</Link>;
  if (typeof value === 'string' && column.format === 'Email' && isEmail(value)) return <Link href={`mailto:${value}`}>{text}</Link>;
  const color = typeof value === 'number' ? column.options.find((option) => option.value === value)?.color : undefined;
  return <><OptionDot color={color} />{text}</>;
}

function References({ rows }: { rows: Reference[] }): React.ReactNode {
  return rows.map((row, index) => <span key={row.id}>{index > 0 && '; '}{row.id ? <RowLink reference={row} /> : row.name}</span>);
}
