import { Add20Regular, ArrowClockwise20Regular, Delete20Regular } from '@fluentui/react-icons';
import { formsOf, formType } from '../api/forms';
import { deleteRow } from '../api/rows';
import type { Command } from '../commands/command';
import { useHidden } from '../commands/useHidden';
import { useRibbon } from '../commands/useRibbon';
import { confirm } from '../dialogs/ask';
import { gridControl } from '../grid/useGridCommands';
import type { Grid } from '../grid/useGridData';
import { useTexts } from '../i18n/texts';
import { navigate } from '../route/router';
import { useApp } from '../shell/data';
import { requestQuickCreate } from './quickCreateRequests';
import { useForm, useSession } from './useForm';

/** Commands of a list inside a form; a new row is tied to the row of the form. */
export function useSubGridCommands(grid: Grid, lookup: string | undefined, selected: ReadonlySet<string>, refresh: () => void): Command[] {
  const texts = useTexts();
  const session = useSession();
  const { session: user, may } = useApp();
  const ids = [...selected];
  const isHidden = useHidden(grid.table.name);
  const open = useForm((form) => form.rights.write) && session.type !== 3 && may('Create', grid.table.name) && !isHidden(`Mscrm.SubGrid.${grid.table.name}.AddNewStandard`);
  const ribbon = useRibbon('SubGrid', grid.table.name, ids.join(), () => ({
    table: grid.table.name, primaryControl: null, selectedControl: gridControl(grid, ids, refresh), selectedIds: ids, rowId: session.snapshot().id,
  }));
  const add = async (): Promise<void> => {
    const defaults = lookup ? parentDefaults(lookup, session.snapshot().id ?? '', session.primaryName, session.table.name) : {};
    const forms = await formsOf(grid.table.name, user.language);
    if (!forms.some((form) => form.type === formType.quickCreate)) return navigate({ page: 'row', table: grid.table.name, defaults });
    if (await requestQuickCreate(grid.table.name, defaults)) session.update({ revision: session.snapshot().revision + 1 });
  };
  const remove = async (): Promise<void> => {
    if (!(await confirm(texts, texts.deleteTitle, texts.deleteText(ids.length), texts.remove))) return;
    try {
      for (const id of ids) await deleteRow(grid.table.set, id);
    } finally {
      refresh();
    }
  };
  return [
    ...(open ? [{ id: 'new', label: texts.add(grid.table.label), icon: Add20Regular, run: add }] : []),
    ...(ids.length > 0 && may('Delete', grid.table.name) ? [{ id: 'delete', label: texts.remove, icon: Delete20Regular, run: remove }] : []),
    { id: 'refresh', label: texts.refresh, icon: ArrowClockwise20Regular, run: refresh },
    ...ribbon,
  ];
}

const parentDefaults = (lookup: string, id: string, name: string, table: string): Record<string, string> =>
  ({ [lookup]: id, [`${lookup}name`]: name, [`${lookup}type`]: table });
