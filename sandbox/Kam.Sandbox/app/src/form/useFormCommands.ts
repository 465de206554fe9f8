import {
  Add20Regular, ArrowClockwise20Regular, ArrowUndo20Regular, CheckmarkCircle20Regular, Delete20Regular, PersonArrowRight20Regular, Prohibited20Regular, Save20Regular, SaveArrowRight20Regular,
} from '@fluentui/react-icons';
import { activityState } from '../api/activities';
import type { Command } from '../commands/command';
import { useHidden } from '../commands/useHidden';
import { useRibbon } from '../commands/useRibbon';
import { navigate } from '../route/router';
import { useApp } from '../shell/data';
import { moveActivity, refresh, remove, saveAndMove, setState, type Work } from './actions';
import { useForm } from './useForm';

/** The platform's commands of a form, then those of the solution. */
export function useFormCommands(work: Work, ribbonRevision: number, assign: () => void, left: () => void): Command[] {
  const { session, texts, scripting } = work;
  const { may } = useApp();
  const id = useForm((form) => form.id);
  const rights = useForm((form) => form.rights);
  const isHidden = useHidden(session.table.name);
  const loads = useForm((form) => form.revision);
  const formState = !id ? 'Create' : session.type === 3 ? 'ReadOnly' : 'Existing';
  const ribbon = useRibbon('Form', session.table.name, `${id ?? ''} ${formState} ${loads} ${ribbonRevision}`, () => ({
    table: session.table.name, formState, primaryControl: scripting.context, selectedControl: scripting.context, selectedIds: [], rowId: session.snapshot().id,
  }));
  const writable = rights.write && session.type !== 3;
  const hasState = session.table.columns.has('statecode');
  const first: (Command | false)[] = [
    writable && { id: 'save', label: texts.save, icon: Save20Regular, title: 'Ctrl+S', run: () => saveAndMove(work, 'save', left) },
    writable && { id: 'saveclose', label: texts.saveAndClose, icon: SaveArrowRight20Regular, run: () => saveAndMove(work, 'saveandclose', left) },
  ];
  const isOpen = useForm(() => session.type !== 3);
  const closing: (Command | false)[] = id !== undefined && session.table.activity && rights.write ? [
    isOpen && { id: 'complete', label: texts.markComplete, icon: CheckmarkCircle20Regular, run: () => moveActivity(work, activityState.completed) },
    isOpen && { id: 'cancel', label: texts.cancelActivity, icon: Prohibited20Regular, run: () => moveActivity(work, activityState.canceled) },
    !isOpen && { id: 'reopen', label: texts.reopen, icon: ArrowUndo20Regular, run: () => moveActivity(work, activityState.open) },
  ] : [];
  const others: (Command | false)[] = [
    may('Create', session.table.name) && !isHidden(`Mscrm.Form.${session.table.name}.NewRecord`) && { id: 'new', label: texts.newRow, icon: Add20Regular, run: () => navigate({ page: 'row', table: session.table.name }) },
    id !== undefined && hasState && !session.table.activity && rights.write && (session.isInactive
      ? { id: 'activate', label: texts.activate, icon: CheckmarkCircle20Regular, run: () => setState(work, true) }
      : !isHidden(`Mscrm.Form.${session.table.name}.Deactivate`) && { id: 'deactivate', label: texts.deactivate, icon: Prohibited20Regular, run: () => setState(work, false) }),
    id !== undefined && rights.remove && { id: 'delete', label: texts.remove, icon: Delete20Regular, run: () => remove(work, left) },
    id !== undefined && { id: 'refresh', label: texts.refresh, icon: ArrowClockwise20Regular, run: () => refresh(work) },
    id !== undefined && session.table.owned && rights.assign && { id: 'assign', label: texts.assign, icon: PersonArrowRight20Regular, run: assign },
  ];
  return [...first, ...closing, ...ribbon, ...others].filter((command) => command !== false);
}
