import { makeStyles } from '@fluentui/react-components';
import { FormCell } from './FormCell';
import { useForm, useSession } from './useForm';

const useStyles = makeStyles({ root: { display: 'grid', gap: '12px' } });

/** A quick create form in one column. */
export function QuickCreateFields(): React.ReactNode {
  const styles = useStyles();
  const { model } = useSession();
  const sections = useForm((form) => form.sections);
  const shown = model.tabs.flatMap((tab) => tab.columns).flatMap((column) => column.sections).filter((section) => sections[section.name]?.visible);
  return <div className={styles.root}>{shown.flatMap((section) => section.rows.flat()).filter((cell) => cell.control).map((cell) => <FormCell key={cell.id} cell={cell} tight />)}</div>;
}
