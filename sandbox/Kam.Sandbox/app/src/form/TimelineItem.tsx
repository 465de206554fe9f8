import { useState } from 'react';
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Call20Regular, CheckmarkCircle20Regular, Mail20Regular, PeopleCommunity20Regular, TaskListLtr20Regular, type FluentIcon } from '@fluentui/react-icons';
import { isClosed, type Activity } from '../api/activities';
import { tell } from '../dialogs/ask';
import { RowLink } from '../controls/RowLink';
import { formatDateTime } from '../format/dates';
import { useLanguage, useTexts } from '../i18n/texts';
import { useApp } from '../shell/data';

const useStyles = makeStyles({
  item: { display: 'flex', alignItems: 'center', gap: '10px', padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, minWidth: 0, flexWrap: 'wrap' },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  words: { display: 'flex', flexDirection: 'column', flex: '1 1 160px', minWidth: 0, overflowWrap: 'anywhere' },
  facts: { color: tokens.colorNeutralForeground3 },
});

const icons: Record<string, FluentIcon> = { appointment: PeopleCommunity20Regular, phonecall: Call20Regular, task: TaskListLtr20Regular, email: Mail20Regular };

/** One activity: what, when, how it stands, and while it is open the way to complete it. */
export function TimelineItem({ activity, onComplete }: { activity: Activity; onComplete: () => Promise<void> }): React.ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const { tables, may } = useApp();
  const [busy, setBusy] = useState(false);
  const Icon = icons[activity.table] ?? TaskListLtr20Regular;
  const kind = tables.get(activity.table)?.label ?? activity.table;
  const facts = [kind, activity.on && formatDateTime(activity.on, language), activity.stateText].filter(Boolean).join(' · ');
  const complete = (): void => {
    setBusy(true);
    onComplete().catch((error: unknown) => tell(error, texts, texts.actionErrorTitle)).finally(() => setBusy(false));
  };
  return (
    <li className={styles.item}>
      <Icon className={styles.icon} aria-hidden />
      <span className={styles.words}>
        <RowLink reference={{ id: activity.id, name: activity.subject, entityType: activity.table }} />
        <Text size={200} className={styles.facts}>{facts}</Text>
      </span>
      {!isClosed(activity.state) && may('Write', activity.table) && (
        <Button size="small" icon={<CheckmarkCircle20Regular />} disabled={busy} aria-label={texts.markCompleteOf(activity.subject)} onClick={complete}>{texts.markComplete}</Button>
      )}
    </li>
  );
}
