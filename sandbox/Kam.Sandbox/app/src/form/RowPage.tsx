import { useRef } from 'react';
import { navigate } from '../route/router';
import { useApp } from '../shell/data';
import { Failure } from '../shell/Failure';
import { LateSkeleton } from '../shell/Late';
import { useLoaded } from '../shell/useLoaded';
import { rememberForm } from './choose';
import { FormView } from './FormView';
import { openForm, type OpenForm, type Wanted } from './open';
import { FormContext } from './useForm';

/** A row through one of its table's main forms. */
export function RowPage(wanted: Wanted): React.ReactNode {
  const { session: user } = useApp();
  const open = useRef<OpenForm>(undefined);
  const key = [wanted.table, wanted.id ?? 'new', wanted.form ?? '', JSON.stringify(wanted.defaults ?? {})].join(' ');
  const loaded = useLoaded(key, async () => {
    if (!isShown(open.current, wanted)) open.current = await openForm(wanted, user);
    return open.current;
  });
  if (loaded.state === 'failed') return <Failure error={loaded.error} />;
  if (loaded.state === 'loading' || !loaded.value) return <LateSkeleton lines={10} />;
  const { session, forms } = loaded.value;
  const change = (form: string): void => {
    rememberForm(wanted.table, form);
    void navigate({ page: 'row', table: wanted.table, id: wanted.id, form }, 'replace');
  };
  return (
    <FormContext value={session}>
      <FormView key={loads.of(session)} forms={forms} onForm={change} />
    </FormContext>
  );
}

/** A new row that has just been saved gets its address: it is shown already. */
const isShown = (open: OpenForm | undefined, wanted: Wanted): open is OpenForm =>
  open !== undefined && wanted.id !== undefined && open.session.snapshot().id === wanted.id && (!wanted.form || open.session.formId === wanted.form);

/** A number for each open form, so that another one is drawn anew. */
const loads = {
  numbers: new WeakMap<object, number>(),
  next: 0,
  of(session: object): number {
    const known = this.numbers.get(session) ?? ++this.next;
    this.numbers.set(session, known);
    return known;
  },
};
