import { makeStyles } from '@fluentui/react-components';
import { resourceOf } from '../shell/siteMap';
import type { ControlModel } from './model';
import { useForm, useSession } from './useForm';
import { shareClock } from '../api/clock';

const useStyles = makeStyles({ frame: { border: 'none', width: '100%', display: 'block' } });

/** A page of the solution inside a form; it finds Xrm on its parent. */
export function ResourceFrame({ control, title, rowspan }: { control: ControlModel; title: string; rowspan: number }): React.ReactNode {
  const styles = useStyles();
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
  const search = query.size > 0 ? `?${query.toString()}` : '';
  return <iframe className={styles.frame} onLoad={(event) => shareClock(event.currentTarget)} name={control.id} title={title || name} src={`/WebResources/${name}${search}`} style={{ height: `${Math.max(rowspan, 2) * 44}px` }} />;
}
