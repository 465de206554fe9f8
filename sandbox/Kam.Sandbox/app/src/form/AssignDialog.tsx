import { useState } from 'react';
import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field } from '@fluentui/react-components';
import { updateRow } from '../api/rows';
import { LookupControl } from '../controls/LookupControl';
import { tell } from '../dialogs/ask';
import type { Value } from '../format/values';
import { useTexts } from '../i18n/texts';
import { useApp } from '../shell/data';
import { reload } from './save';
import { useForm, useSession } from './useForm';

export function AssignDialog({ open, onClose }: { open: boolean; onClose: () => void }): React.ReactNode {
  const texts = useTexts();
  const session = useSession();
  const { tables } = useApp();
  const id = useForm((form) => form.id);
  const column = session.table.columns.get('ownerid');
  const [owner, setOwner] = useState<Value>(null);
  const chosen = Array.isArray(owner) && typeof owner[0] === 'object' ? owner[0] : undefined;
  const assign = async (): Promise<void> => {
    if (!id || !chosen) return;
    onClose();
    setOwner(null);
    try {
      await updateRow(session.table.set, id, { 'ownerid@odata.bind': `/${tables.get(chosen.entityType)?.set ?? ''}(${chosen.id})` });
      await reload(session, id);
    } catch (error) {
      await tell(error, texts, texts.actionErrorTitle);
    }
  };
  if (!column) return null;
  return (
    <Dialog open={open} onOpenChange={(_, data) => { if (!data.open) onClose(); }}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.assignTitle}</DialogTitle>
          <DialogContent>
            <Field label={texts.assignText}>
              <LookupControl column={column} value={owner} currency="" label={column.label} onChange={setOwner} onDone={() => undefined} onProblem={() => undefined} />
            </Field>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" disabled={!chosen} onClick={() => void assign()}>{texts.assign}</Button>
            <Button onClick={onClose}>{texts.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
