import { Field, makeStyles, mergeClasses, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { FieldControl } from '../controls/FieldControl';
import { ReadOnlyValue } from '../controls/ReadOnlyValue';
import { asText } from '../api/rows';
import { isEmpty } from '../format/values';
import { useTexts } from '../i18n/texts';
import { currencySign, useApp } from '../shell/data';
import { useNarrow } from '../shell/useTheme';
import type { CellModel } from './model';
import type { ControlState, Field as FieldState } from './state';
import { SpecialControl } from './SpecialControl';
import { useForm, useSession } from './useForm';

const useStyles = makeStyles({
  field: { width: '100%', '& > label': { paddingTop: '6px', paddingBottom: '6px', overflowWrap: 'anywhere' } },
  upright: { '& > label': { paddingTop: 0, paddingBottom: '2px' } },
});

/** Where there is little room, labels stand over their fields. */
export function FormCell({ cell, tight }: { cell: CellModel; tight?: boolean }): React.ReactNode {
  const state = useForm((form) => form.controls[cell.control?.id ?? '']);
  const field = useForm((form) => (state?.column ? form.fields[state.column] : undefined));
  if (!cell.control || !state?.visible) return null;
  if (cell.control.kind !== 'field') return <SpecialControl cell={cell} control={cell.control} label={state.label} />;
  if (!field) return <MissingColumn name={cell.control.column ?? ''} />;
  return <ColumnCell cell={cell} tight={tight ?? false} state={state} field={field} />;
}

function MissingColumn({ name }: { name: string }): React.ReactNode {
  return <MessageBar intent="error"><MessageBarBody>{useTexts().noColumn(name)}</MessageBarBody></MessageBar>;
}

/** Fields of a row that may not be changed, whatever the form says. */
function useReadOnly(state: ControlState, field: FieldState): boolean {
  const session = useSession();
  const id = useForm((form) => form.id);
  const writable = useForm((form) => form.rights.write);
  const valid = id ? field.column.updatable : field.column.creatable;
  return state.disabled || !valid || session.type === 3 || !writable;
}

function ColumnCell({ cell, tight, state, field }: { cell: CellModel; tight: boolean; state: ControlState; field: FieldState }): React.ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const session = useSession();
  const { session: user } = useApp();
  const isNarrow = useNarrow();
  const tried = useForm((form) => form.tried);
  const currencyId = useForm((form) => asText(form.row['_transactioncurrencyid_value']));
  const readOnly = useReadOnly(state, field);
  const name = field.column.name;
  const notice = state.notices[0];
  const missing = tried && !readOnly && field.required === 'required' && isEmpty(field.value) ? texts.required(state.label) : undefined;
  const problem = field.problem ?? (notice?.level === 'ERROR' ? notice.text : undefined) ?? missing;
  const horizontal = !isNarrow && !tight && cell.showLabel;
  const common = { column: field.column, value: field.value, currency: currencySign(user, currencyId), options: state.options, label: state.label };
  return (
    <Field
      className={mergeClasses(styles.field, !horizontal && styles.upright)} data-control={state.id} orientation={horizontal ? 'horizontal' : 'vertical'}
      label={cell.showLabel ? { children: state.label, title: field.column.description } : undefined}
      required={field.required === 'required' && !readOnly} validationState={problem ? 'error' : 'none'} validationMessage={problem} hint={!problem && notice ? notice.text : undefined}
    >
      {readOnly ? <ReadOnlyValue {...common} /> : (
        <FieldControl
          {...common}
          onChange={(value) => session.setField(name, { value })}
          onDone={() => session.commit(name)}
          onProblem={(text) => { if (session.field(name)?.problem !== text) session.setField(name, { problem: text }); }}
        />
      )}
    </Field>
  );
}
