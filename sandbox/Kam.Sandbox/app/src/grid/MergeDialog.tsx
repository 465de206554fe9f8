import { useState } from 'react';
import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { mergeRows, type Row } from '../api/rows';
import { tell } from '../dialogs/ask';
import { useTexts } from '../i18n/texts';
import { idOf, nameOf } from './RowTable';
import type { Grid } from './useGridData';

interface Props { grid: Grid; rows: Row[]; onClose: () => void; onMerged: () => void }

/** Asks which of two rows stays, and merges the other into it. */
export function MergeDialog({ grid, rows, onClose, onMerged }: Props): React.ReactNode {
  const texts = useTexts();
  const [master, setMaster] = useState('');
  const other = rows.map((row) => idOf(grid, row)).find((id) => id !== master);
  const merge = async (): Promise<void> => {
    if (!master || !other) return;
    onClose();
    try {
      await mergeRows(grid.table.name, grid.table.id, master, other);
      onMerged();
    } catch (error) {
      await tell(error, texts, texts.actionErrorTitle);
    }
  };
  return (
    <Dialog open onOpenChange={(_, data) => { if (!data.open) onClose(); }}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.mergeTitle}</DialogTitle>
          <DialogContent>
            <Field label={texts.mergeText}>
              <RadioGroup value={master} onChange={(_, data) => setMaster(data.value)}>
                {rows.map((row) => <Radio key={idOf(grid, row)} value={idOf(grid, row)} label={nameOf(grid, row)} />)}
              </RadioGroup>
            </Field>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" disabled={!master} onClick={() => void merge()}>{texts.merge}</Button>
            <Button onClick={onClose}>{texts.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
