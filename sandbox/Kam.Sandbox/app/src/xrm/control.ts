import type { FormSession } from '../form/session';
import type { ControlState, NoticeLevel } from '../form/state';
import { attribute } from './attribute';
import { GapError, guarded } from './gap';

interface Notification { messages: string[]; notificationLevel?: 'ERROR' | 'RECOMMENDATION'; uniqueId: string; actions?: unknown[] }

/** formContext.getControl(name) */
export function control(session: FormSession, id: string, formContext: () => object): object {
  const state = (): ControlState => {
    const found = session.snapshot().controls[id];
    if (!found) throw new GapError(`getControl('${id}') of a control that is not on the form`);
    return found;
  };
  const notify = (text: string, level: NoticeLevel, uniqueId: string): boolean => {
    const others = state().notices.filter((notice) => notice.id !== uniqueId);
    session.setControl(id, { notices: [...others, { id: uniqueId, text, level }] });
    return true;
  };
  return guarded(`control(${id})`, {
    getName: () => id,
    getControlType: () => typeOf(session, state()),
    getAttribute: () => {
      const column = state().column;
      return column ? attribute(session, column, formContext) : null;
    },
    getVisible: () => state().visible,
    setVisible: (visible: boolean) => session.setControl(id, { visible }),
    getDisabled: () => state().disabled,
    setDisabled: (disabled: boolean) => session.setControl(id, { disabled }),
    getLabel: () => state().label,
    setLabel: (label: string) => session.setControl(id, { label }),
    setNotification: (text: string, uniqueId = 'script') => notify(text, 'ERROR', uniqueId),
    addNotification: (n: Notification) => {
      if (n.actions && n.actions.length > 0) throw new GapError('addNotification with actions');
      return notify(n.messages.join(' '), n.notificationLevel === 'RECOMMENDATION' ? 'INFO' : 'ERROR', n.uniqueId);
    },
    clearNotification: (uniqueId?: string) => {
      session.setControl(id, { notices: uniqueId ? state().notices.filter((notice) => notice.id !== uniqueId) : [] });
      return true;
    },
    setFocus: () => focusControl(id),
    refresh: () => session.update({ revision: session.snapshot().revision + 1 }),
    ...optionMembers(session, id, state),
  });
}

function optionMembers(session: FormSession, id: string, state: () => ControlState): object {
  const all = (): number[] => session.field(state().column ?? '')?.column.options.map((o) => o.value) ?? [];
  const current = (): number[] => state().options ?? all();
  return {
    getOptions: () => (session.field(state().column ?? '')?.column.options ?? []).filter((o) => current().includes(o.value)).map((o) => ({ value: o.value, text: o.label })),
    removeOption: (value: number) => session.setControl(id, { options: current().filter((v) => v !== value) }),
    addOption: (option: { value: number }) => session.setControl(id, { options: all().filter((v) => v === option.value || current().includes(v)) }),
    clearOptions: () => session.setControl(id, { options: [] }),
  };
}

function typeOf(session: FormSession, state: ControlState): string {
  if (!state.column) return 'subgrid';
  switch (session.field(state.column)?.column.kind) {
    case 'choice': case 'state': case 'status': case 'boolean': return 'optionset';
    case 'choices': return 'multiselectoptionset';
    case 'lookup': return 'lookup';
    default: return 'standard';
  }
}

/** A column's control, or a page on the form: that one is a frame of its own. */
export function focusControl(id: string): void {
  const cell = document.querySelector(`[data-control="${CSS.escape(id)}"]`);
  const inside = cell?.querySelector<HTMLElement>('input, textarea, select, button, [tabindex="0"]');
  (inside ?? document.querySelector<HTMLElement>(`iframe[name="${CSS.escape(id)}"]`))?.focus();
}
