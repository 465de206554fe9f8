import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../i18n/texts';
import { dirtyFields } from './state';
import { useForm } from './useForm';

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'center', gap: '6px', fontSize: tokens.fontSizeBase200 },
  dot: { width: '8px', height: '8px', borderRadius: '50%', backgroundColor: tokens.colorStatusWarningForeground3, '@media (forced-colors: active)': { backgroundColor: 'Highlight' } },
});

/** Saved is said when the server has said so. */
export function SaveState(): React.ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const saving = useForm((form) => form.saving);
  const dirty = useForm((form) => dirtyFields(form).length > 0);
  const isNew = useForm((form) => form.id === undefined);
  const words = saving ? texts.saving : dirty ? texts.unsaved : isNew ? texts.notSaved : texts.saved;
  return <span className={styles.root} role="status">{dirty && !saving && <span className={styles.dot} aria-hidden />}{words}</span>;
}
