import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTexts } from '../i18n/texts';
import { useForm, useSession } from './useForm';

const useStyles = makeStyles({ group: { display: 'grid', gap: '4px', margin: '0 12px', flexShrink: 0, '@media (max-width: 719px)': { margin: '0 4px' } } });

const intents = { ERROR: 'error', WARNING: 'warning', INFO: 'info' } as const;

/** What is said over the whole form: by its scripts, or because it may not be changed. */
export function FormNotices(): React.ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const session = useSession();
  const notices = useForm((form) => form.notices);
  const writable = useForm((form) => form.rights.write);
  const inactive = useForm(() => session.isInactive);
  const own = inactive ? (session.table.activity ? texts.closed : texts.inactive) : writable ? undefined : texts.readOnly;
  if (notices.length === 0 && !own) return null;
  return (
    <div className={styles.group}>
      {own && <MessageBar intent="warning"><MessageBarBody>{own}</MessageBarBody></MessageBar>}
      {notices.map((notice) => <MessageBar key={notice.id} intent={intents[notice.level]} layout="multiline"><MessageBarBody>{notice.text}</MessageBarBody></MessageBar>)}
    </div>
  );
}
