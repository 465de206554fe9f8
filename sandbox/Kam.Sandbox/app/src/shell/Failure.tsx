import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { PlugDisconnected48Regular } from '@fluentui/react-icons';
import { ServiceError } from '../api/http';
import { sentenceOf } from '../dialogs/ask';
import { useTexts } from '../i18n/texts';
import type { Texts } from '../i18n/en';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: '12px', padding: '64px 24px', textAlign: 'center' },
  icon: { color: tokens.colorNeutralForeground3 },
  text: { maxWidth: '560px', overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
});

/** A page that could not be read: what happened, as a sentence, and the way on. */
export function Failure({ error }: { error: unknown }): React.ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <div className={styles.root} role="alert">
      <PlugDisconnected48Regular className={styles.icon} aria-hidden />
      <Text as="h1" size={500} weight="semibold">{texts.loadErrorTitle}</Text>
      <Text className={styles.text}>{explain(error, texts)}</Text>
      <Button onClick={() => location.reload()}>{texts.refresh}</Button>
    </div>
  );
}

function explain(error: unknown, texts: Texts): string {
  if (!(error instanceof ServiceError)) return sentenceOf(error, texts);
  if (error.status === 404) return `${texts.notFound}\n${error.message}`;
  return error.status === 403 ? `${texts.forbidden}\n${error.message}` : sentenceOf(error, texts);
}
