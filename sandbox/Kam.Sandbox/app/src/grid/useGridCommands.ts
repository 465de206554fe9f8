import { Add20Regular, ArrowClockwise20Regular, Delete20Regular, Merge20Regular } from '@fluentui/react-icons';
import { deleteRow, isMergeable } from '../api/rows';
import type { Command } from '../commands/command';
import { useHidden } from '../commands/useHidden';
import { useRibbon } from '../commands/useRibbon';
import { confirm } from '../dialogs/ask';
import { useTexts } from '../i18n/texts';
import { navigate } from '../route/router';
import { useApp } from '../shell/data';
import { guarded } from '../xrm/gap';
import type { Grid } from './useGridData';

/** New, delete, merge and refresh, and what the solution adds. */
export function useGridCommands(grid: Grid, selected: ReadonlySet<string>, refresh: () => void, merge: () => void): Command[] {
  const texts = useTexts();
  const { may } = useApp();
  const ids = [...selected];
  const isHidden = useHidden(grid.table.name);
  const ribbon = useRibbon('HomepageGrid', grid.table.name, ids.join(), () => ({
    table: grid.table.name, primaryControl: gridControl(grid, ids, refresh), selectedControl: gridControl(grid, ids, refresh), selectedIds: ids,
  }));
  const add: Command = { id: 'new', label: texts.newRow, icon: Add20Regular, run: () => navigate({ page: 'row', table: grid.table.name }) };
  const remove: Command = {
    id: 'delete', label: texts.remove, icon: Delete20Regular,
    run: async () => {
      if (!(await confirm(texts, texts.deleteTitle, texts.deleteText(ids.length), texts.remove))) return;
      try {
        for (const id of ids) await deleteRow(grid.table.set, id);
      } finally {
        refresh();
      }
    },
  };
  return [
    ...(may('Create', grid.table.name) && !isHidden(`Mscrm.HomepageGrid.${grid.table.name}.NewRecord`) ? [add] : []),
    ...(ids.length > 0 && may('Delete', grid.table.name) ? [remove] : []),
    ...(ids.length === 2 && isMergeable(grid.table.name) && may('Merge', grid.table.name) ? [{ id: 'merge', label: texts.merge, icon: Merge20Regular, run: merge }] : []),
    { id: 'refresh', label: texts.refresh, icon: ArrowClockwise20Regular, run: refresh },
    ...ribbon,
  ];
}

/** What a grid's command is given as its control. */
export function gridControl(grid: Grid, ids: string[], refresh: () => void): object {
  return guarded('gridControl', {
    getEntityName: () => grid.table.name,
    refresh,
    refreshRibbon: () => undefined,
    getGrid: () => guarded('grid', {
      getSelectedRows: () => guarded('rows', {
        getLength: () => ids.length,
        forEach: (visit: (row: object) => void) => ids.forEach((id) => visit(guarded('row', { data: { entity: guarded('entity', { getId: () => id, getEntityName: () => grid.table.name }) } }))),
      }),
    }),
  });
}
