import { useEffect, useState } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { CommandBar } from '../commands/CommandBar';
import { useTexts } from '../i18n/texts';
import { guardLeaving } from '../route/router';
import { useNarrow } from '../shell/useTheme';
import { useTitle } from '../shell/useTitle';
import { saveAndMove } from './actions';
import { AssignDialog } from './AssignDialog';
import type { AvailableForm } from './choose';
import { FormHeader } from './FormHeader';
import { FormNotices } from './FormNotices';
import { FormTabPanel } from './FormTabs';
import { useForm, useSession } from './useForm';
import { useFormCommands } from './useFormCommands';
import { useWork } from './useWork';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 },
  bar: { padding: '8px 12px', flexShrink: 0, '@media (max-width: 719px)': { padding: '4px' } },
  head: { display: 'flex', flexDirection: 'column', gap: '8px', flexShrink: 0 },
  scroll: { flex: 1, minHeight: 0, overflow: 'auto' },
});

interface Props { forms: AvailableForm[]; onForm: (id: string) => void }

/** An open form on its page: commands, header, tabs. */
export function FormView({ forms, onForm }: Props): React.ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const session = useSession();
  const isNarrow = useNarrow();
  const [assigning, setAssigning] = useState(false);
  const { work, ribbonRevision } = useWork(session);
  const left = (): void => void guardLeaving(() => Promise.resolve(true));
  const commands = useFormCommands(work, ribbonRevision, () => setAssigning(true), left);
  const id = useForm((form) => form.id);
  const name = useForm(() => session.primaryName);
  useTitle(id ? name || session.table.label : texts.newTitle(session.table.label));
  useEffect(() => { document.getElementById('page-title')?.focus(); }, [session]);
  const shortcut = (event: React.KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    void saveAndMove(work, 'save', left);
  };
  // The header stays in sight where there is room for it.
  const head = <div className={styles.head}><FormNotices /><FormHeader forms={forms} onForm={onForm} /></div>;
  return (
    <div className={styles.root} onKeyDown={shortcut}>
      <div className={styles.bar}><CommandBar label={texts.formCommands} commands={commands} /></div>
      {!isNarrow && head}
      <div className={styles.scroll}>
        {isNarrow && head}
        <FormTabPanel />
      </div>
      {session.table.owned && <AssignDialog open={assigning} onClose={() => setAssigning(false)} />}
    </div>
  );
}
