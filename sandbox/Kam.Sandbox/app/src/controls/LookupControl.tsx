import { useEffect, useRef, useState } from 'react';
import { Button, Combobox, makeStyles, Option, OptionGroup, Text, tokens, Tooltip } from '@fluentui/react-components';
import { Dismiss16Regular, Search20Regular } from '@fluentui/react-icons';
import type { Reference } from '../api/model';
import { useLanguage, useTexts } from '../i18n/texts';
import { RowLink } from './RowLink';
import type { FoundGroup, Found } from './lookupSearch';
import type { ControlProps } from './props';
import { useLookup } from './useLookup';

const useStyles = makeStyles({
  wide: { width: '100%', minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
  chosen: {
    display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: '32px', padding: '0 4px 0 10px', width: '100%', boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium, minWidth: 0,
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  option: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  detail: { color: tokens.colorNeutralForeground3 },
});

const referenceOf = (value: ControlProps['value']): Reference | undefined =>
  Array.isArray(value) && typeof value[0] === 'object' ? value[0] : undefined;

/** The row that is chosen, as a link; or the search for one. */
export function LookupControl(props: ControlProps): React.ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const chosen = referenceOf(props.value);
  const [cleared, setCleared] = useState(false);
  if (!chosen) return <LookupSearch {...props} focused={cleared} />;
  const clear = (): void => {
    setCleared(true);
    props.onChange(null);
    queueMicrotask(props.onDone);
  };
  return (
    <div className={styles.chosen}>
      <span className={styles.name}><RowLink reference={chosen} /></span>
      <Tooltip content={`${texts.clearValue}: ${chosen.name}`} relationship="label">
        <Button appearance="subtle" size="small" icon={<Dismiss16Regular />} onClick={clear} />
      </Tooltip>
    </div>
  );
}

export function LookupSearch({ column, label, onChange, onDone, focused }: Omit<ControlProps, 'value' | 'currency' | 'onProblem'> & { focused: boolean }): React.ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const groups = useLookup(column.targets, text, open);
  useEffect(() => { if (focused) input.current?.focus(); }, [focused]);
  const choose = (key: string | undefined): void => {
    const row = groups?.flatMap((group) => group.rows).find((found) => keyOf(found) === key);
    if (!row) return;
    onChange([{ id: row.id, name: row.name, entityType: row.entityType }]);
    setText('');
    queueMicrotask(onDone);
  };
  const count = groups?.reduce((sum, group) => sum + group.rows.length, 0) ?? 0;
  return (
    <Combobox
      ref={input} className={styles.wide} appearance="filled-darker" freeform autoComplete="off" placeholder={texts.lookFor(label.toLocaleLowerCase())} expandIcon={<Search20Regular />}
      lang={language === 1049 ? 'ru' : 'en'} open={open} value={text} selectedOptions={[]}
      onOpenChange={(_, data) => setOpen(data.open)} onChange={(event) => { setText(event.target.value); setOpen(true); }}
      onOptionSelect={(_, data) => choose(data.optionValue)} onBlur={() => setText('')}
    >
      {groups && count === 0 && <Option disabled value="" text={texts.lookupEmpty} checkIcon={null}>{texts.lookupEmpty}</Option>}
      {groups?.filter((group) => group.rows.length > 0).map((group) => <Group key={group.table.name} group={group} titled={groups.length > 1} />)}
    </Combobox>
  );
}

const keyOf = (row: Found): string => `${row.entityType}:${row.id}`;

function Group({ group, titled }: { group: FoundGroup; titled: boolean }): React.ReactNode {
  const styles = useStyles();
  const options = group.rows.map((row) => (
    <Option key={keyOf(row)} value={keyOf(row)} text={row.name} checkIcon={null}>
      <span className={styles.option}>
        <span>{row.name}</span>
        {row.detail && <Text size={200} className={styles.detail}>{row.detail}</Text>}
      </span>
    </Option>
  ));
  return titled ? <OptionGroup label={group.table.collectionLabel}>{options}</OptionGroup> : options;
}
