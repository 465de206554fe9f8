import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DocumentSearchRegular, LockClosedRegular, PlugDisconnectedRegular, type FluentIcon } from '@fluentui/react-icons';
import { ServiceError } from '../api/http';
import { detailsOf, sentenceOf } from '../dialogs/ask';
import { Details } from '../dialogs/Details';
import { useTexts } from '../i18n/texts';
import type { Texts } from '../i18n/en';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: '12px', padding: '64px 24px', textAlign: 'center' },
  icon: { color: tokens.colorNeutralForeground3, fontSize: '40px' },
  text: { maxWidth: '560px', overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
});

/** A page that could not be read: what happened, as a sentence, and the way on. */
export function Failure({ error }: { error: unknown }): React.ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const { sentence, details, Icon } = explain(error, texts);
  return (
    <div className={styles.root} role="alert">
      <Icon className={styles.icon} aria-hidden />
      <Text as="h1" size={500} weight="semibold">{texts.loadErrorTitle}</Text>
      <Text className={styles.text}>{sentence}</Text>
      {details && <div className={styles.text}><Details text={details} /></div>}
      <Button onClick={() => location.reload()}>{texts.refresh}</Button>
    </div>
  );
}

interface Explained { sentence: string; details?: string; Icon: FluentIcon }

function explain(error: unknown, texts: Texts): Explained {
  const status = error instanceof ServiceError ? error.status : 0;
  const details = error instanceof ServiceError ? `${error.message}\n${detailsOf(error, texts) ?? ''}` : undefined;
  if (status === 404) return { sentence: texts.notFound, details, Icon: DocumentSearchRegular };
  if (status === 403) return { sentence: texts.forbidden, details, Icon: LockClosedRegular };
  return { sentence: sentenceOf(error, texts), details: status ? detailsOf(error, texts) : undefined, Icon: PlugDisconnectedRegular };
}
