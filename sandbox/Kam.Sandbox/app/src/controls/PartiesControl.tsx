import { useState } from 'react';
import { Button, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { Dismiss12Regular } from '@fluentui/react-icons';
import type { Reference } from '../api/model';
import { useTexts } from '../i18n/texts';
import { LookupSearch } from './LookupControl';
import type { ControlProps } from './props';
import { RowLink } from './RowLink';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '4px', minWidth: 0 },
  list: { display: 'flex', flexWrap: 'wrap', gap: '4px', margin: 0, padding: 0, listStyleType: 'none' },
  party: {
    display: 'inline-flex', alignItems: 'center', gap: '2px', padding: '2px 2px 2px 8px', maxWidth: '100%', boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium, overflowWrap: 'anywhere',
  },
});

/** The people of one list, each a link that can be taken out; and the search for another. */
export function PartiesControl(props: ControlProps): React.ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const [removed, setRemoved] = useState(0);
  const parties = Array.isArray(props.value) ? props.value.filter((one): one is Reference => typeof one === 'object') : [];
  const change = (next: Reference[]): void => {
    props.onChange(next.length === 0 ? null : next);
    queueMicrotask(props.onDone);
  };
  const add = (value: ControlProps['value']): void => {
    const found = Array.isArray(value) && typeof value[0] === 'object' ? value[0] : undefined;
    if (found && !parties.some((party) => party.id === found.id)) change([...parties, found]);
  };
  const remove = (party: Reference): void => {
    setRemoved(removed + 1);
    change(parties.filter((other) => other !== party));
  };
  return (
    <div className={styles.root}>
      {parties.length > 0 && (
        <ul className={styles.list} aria-label={props.label}>
          {parties.map((party) => (
            <li key={party.id || party.name} className={styles.party}>
              {party.id ? <RowLink reference={party} /> : party.name}
              <Tooltip content={`${texts.clearValue}: ${party.name}`} relationship="label"><Button appearance="subtle" size="small" icon={<Dismiss12Regular />} onClick={() => remove(party)} /></Tooltip>
            </li>
          ))}
        </ul>
      )}
      <LookupSearch key={removed} column={props.column} label={props.label} onChange={add} onDone={() => undefined} focused={removed > 0} />
    </div>
  );
}
