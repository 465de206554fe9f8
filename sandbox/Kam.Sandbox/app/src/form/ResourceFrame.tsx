import { Frame } from '../shell/Frame';
import { resourceOf } from '../shell/siteMap';
import type { ControlModel } from './model';
import { useForm, useSession } from './useForm';

/** A page of the solution inside a form, with what the form passes to it. */
export function ResourceFrame({ control, title, rowspan }: { control: ControlModel; title: string; rowspan: number }): React.ReactNode {
  const session = useSession();
  const id = useForm((form) => form.id);
  const url = control.parameters['Url'] ?? '';
  const name = resourceOf(url) ?? url;
  const query = new URLSearchParams();
  if (control.parameters['Data']) query.set('data', control.parameters['Data']);
  if (control.parameters['PassParameters'] === 'true') {
    query.set('typename', session.table.name);
    if (id) query.set('id', `{${id.toUpperCase()}}`);
  }
  return <Frame resource={name} title={title || name} name={control.id} query={query} height={`${Math.max(rowspan, 2) * 44}px`} />;
}
