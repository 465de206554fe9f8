import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { DocumentSearchRegular, TableAddRegular } from '@fluentui/react-icons';
import { useTexts } from '../i18n/texts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'center', justifyContent: 'center', gap: '6px', padding: '40px 24px', textAlign: 'center', flex: 1 },
  small: { padding: '16px' },
  icon: { color: tokens.colorNeutralForeground3, fontSize: '40px' },
  hint: { color: tokens.colorNeutralForeground2, maxWidth: '440px' },
});

interface Props { what: string; search?: string; tile?: boolean }

/** Nothing to show is said together with what to do about it. */
export function EmptyState({ what, search, tile }: Props): React.ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const title = search ? texts.emptySearch(search) : texts.emptyView(what.toLocaleLowerCase());
  const hint = search ? texts.emptySearchHint : tile ? texts.emptyTileHint : texts.emptyViewHint;
  return (
    <div className={styles.root}>
      {search ? <DocumentSearchRegular className={styles.icon} aria-hidden /> : <TableAddRegular className={styles.icon} aria-hidden />}
      <Text weight="semibold" size={400}>{title}</Text>
      <Text align="center" className={styles.hint}>{hint}</Text>
    </div>
  );
}
