import { useState } from 'react';
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { activitiesOf, activityState } from '../api/activities';
import { updateRow } from '../api/rows';
import { useTexts } from '../i18n/texts';
import { useApp } from '../shell/data';
import { Failure } from '../shell/Failure';
import { LateSkeleton } from '../shell/Late';
import { useLoaded } from '../shell/useLoaded';
import { NewActivity } from './NewActivity';
import { TimelineItem } from './TimelineItem';
import { useForm, useSession } from './useForm';

const useStyles = makeStyles({
  root: { display: 'grid', gap: '8px', minWidth: 0 },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const portion = 10;

/** The activities of a row: the part of the platform's timeline that this sandbox draws. */
export function Timeline({ title }: { title: string }): React.ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const session = useSession();
  const { tables } = useApp();
  const id = useForm((form) => form.id);
  const loads = useForm((form) => form.revision);
  const [count, setCount] = useState(portion);
  const [changes, setChanges] = useState(0);
  const loaded = useLoaded(`${id ?? ''} ${count} ${loads} ${changes}`, async () => (id ? activitiesOf(session.table.name, id, count) : { rows: [], more: false }));
  const complete = async (table: string, activity: string): Promise<void> => {
    await updateRow(tables.get(table)?.set ?? '', activity, { statecode: activityState.completed });
    setChanges(changes + 1);
  };
  const heading = title || texts.activities;
  return (
    <div role="group" className={styles.root} aria-label={heading}>
      <div className={styles.head}><Text weight="semibold">{heading}</Text>{id && <NewActivity regarding={{ id, name: session.primaryName, entityType: session.table.name }} />}</div>
      {!id && <Text className={styles.quiet}>{texts.saveFirst}</Text>}
      {id && loaded.state === 'failed' && <Failure error={loaded.error} />}
      {id && loaded.state === 'loading' && <LateSkeleton lines={4} />}
      {id && loaded.state === 'ready' && loaded.value.rows.length === 0 && <Text className={styles.quiet}>{texts.noActivities}</Text>}
      {loaded.state === 'ready' && loaded.value.rows.length > 0 && (
        <ul className={styles.list} aria-label={heading}>
          {loaded.value.rows.map((activity) => <TimelineItem key={activity.id} activity={activity} onComplete={() => complete(activity.table, activity.id)} />)}
        </ul>
      )}
      {loaded.state === 'ready' && loaded.value.more && <div><Button appearance="subtle" onClick={() => setCount(count + portion)}>{texts.moreActivities}</Button></div>}
      <Text size={200} className={styles.quiet}>{texts.notesGap}</Text>
    </div>
  );
}
