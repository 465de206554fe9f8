import { Button, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { ChevronLeft20Regular, ChevronRight20Regular } from '@fluentui/react-icons';
import { formatNumber } from '../format/numbers';
import { useLanguage, useTexts } from '../i18n/texts';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', padding: '4px 12px', minHeight: '36px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, color: tokens.colorNeutralForeground2 },
  moves: { display: 'flex', alignItems: 'center' },
});

interface Props { page: number; size: number; shown: number; total?: number; more: boolean; selected: number; onPage: (page: number) => void }

export function Pager({ page, size, shown, total, more, selected, onPage }: Props): React.ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const [from, to] = [(page - 1) * size + 1, (page - 1) * size + shown].map((n) => formatNumber(n, language));
  const several = page > 1 || more;
  const range = !several ? texts.rowCount(shown) : total === undefined ? texts.rowsOpen(from ?? '', to ?? '') : texts.rows(from ?? '', to ?? '', formatNumber(total, language));
  return (
    <div className={styles.root}>
      <span role="status">{range}{selected > 0 && ` (${texts.selected(selected)})`}</span>
      {several && (
        <span className={styles.moves}>
          <Tooltip content={texts.previousPage} relationship="label"><Button appearance="subtle" icon={<ChevronLeft20Regular />} disabled={page === 1} onClick={() => onPage(page - 1)} /></Tooltip>
          {texts.page(page)}
          <Tooltip content={texts.nextPage} relationship="label"><Button appearance="subtle" icon={<ChevronRight20Regular />} disabled={!more} onClick={() => onPage(page + 1)} /></Tooltip>
        </span>
      )}
    </div>
  );
}
