import { Button, makeStyles, Popover, PopoverSurface, PopoverTrigger, tokens, Tooltip } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons';
import { asText } from '../api/rows';
import { Content } from '../controls/ReadOnlyValue';
import { useTexts } from '../i18n/texts';
import { currencySign, useApp } from '../shell/data';
import { FormCell } from './FormCell';
import type { CellModel } from './model';
import { useForm, useSession } from './useForm';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'stretch', flexWrap: 'wrap', rowGap: '8px', minWidth: 0, '@media (max-width: 719px)': { paddingLeft: '8px' } },
  fact: { padding: '0 14px', borderLeft: `1px solid ${tokens.colorNeutralStroke2}`, minWidth: '72px', maxWidth: '190px', ':first-child': { borderLeft: 'none' } },
  value: { fontWeight: tokens.fontWeightSemibold, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  surface: { width: 'min(360px, 90vw)', display: 'grid', gap: '8px' },
});

/** What stands over the tabs: up to four facts, and a panel to change what may be changed. */
export function HeaderFields(): React.ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const { model } = useSession();
  const controls = useForm((form) => form.controls);
  const cells = model.header.filter((cell) => cell.control?.column && controls[cell.control.id]?.visible);
  if (cells.length === 0) return null;
  return (
    <div className={styles.root}>
      {cells.slice(0, 4).map((cell) => <Fact key={cell.id} cell={cell} />)}
      <Popover trapFocus positioning="below-end">
        <PopoverTrigger disableButtonEnhancement>
          <Tooltip content={texts.details} relationship="label"><Button appearance="subtle" icon={<ChevronDown16Regular />} /></Tooltip>
        </PopoverTrigger>
        <PopoverSurface className={styles.surface}>{cells.map((cell) => <FormCell key={cell.id} cell={{ ...cell, showLabel: true }} />)}</PopoverSurface>
      </Popover>
    </div>
  );
}

function Fact({ cell }: { cell: CellModel }): React.ReactNode {
  const styles = useStyles();
  const { session } = useApp();
  const state = useForm((form) => form.controls[cell.control?.id ?? '']);
  const field = useForm((form) => form.fields[state?.column ?? '']);
  const currencyId = useForm((form) => asText(form.row['_transactioncurrencyid_value']));
  if (!field || !state) return null;
  return (
    <div className={styles.fact} data-control={state.id}>
      <div className={styles.value}><Content column={field.column} value={field.value} currency={currencySign(session, currencyId)} /></div>
      <div className={styles.label} title={state.label}>{state.label}</div>
    </div>
  );
}
