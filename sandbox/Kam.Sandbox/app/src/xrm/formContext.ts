import type { FormSession } from '../form/session';
import type { NoticeLevel } from '../form/state';
import { attribute, collectionOf } from './attribute';
import { control } from './control';
import { eventContext, type ExecutionContext } from './executionContext';
import { guarded } from './gap';
import { tabsOf } from './parts';

/** What only the page around the form can do. */
export interface FormActions {
  save: (mode: SaveMode) => Promise<boolean>;
  refresh: (save: boolean) => Promise<void>;
  refreshRibbon: () => void;
  close: () => void;
}

export type SaveMode = 'save' | 'saveandclose' | 'saveandnew';
const saveModes: Record<SaveMode, number> = { save: 1, saveandclose: 2, saveandnew: 59 };

export type SaveHandler = (context: ExecutionContext) => unknown;
type LoadHandler = (context: ExecutionContext) => void;

export interface FormScripting {
  context: object;
  /** Runs the form's save handlers; false when one has forbidden the save. */
  beforeSave: (mode: SaveMode) => Promise<boolean>;
  afterSave: () => void;
  afterLoad: () => void;
}

export function formContext(session: FormSession, actions: FormActions): FormScripting {
  const saving = new Set<SaveHandler>();
  const saved = new Set<SaveHandler>();
  const loaded = new Set<LoadHandler>();
  const self = (): object => context;
  const attributes = () => Object.keys(session.snapshot().fields).map((name) => attribute(session, name, self));
  const controls = () => Object.keys(session.snapshot().controls).map((id) => control(session, id, self));
  const one = <T extends object>(all: () => T[], make: (name: string) => T | null) =>
    (key?: string | number | ((item: T, index: number) => boolean)) => (typeof key === 'string' ? make(key) : (collectionOf(all) as { get: (k: unknown) => unknown }).get(key));

  const entity = guarded('formContext.data.entity', {
    attributes: guarded('formContext.data.entity.attributes', collectionOf(attributes)),
    getId: () => (session.snapshot().id ? `{${session.snapshot().id?.toUpperCase() ?? ''}}` : ''),
    getEntityName: () => session.table.name,
    getEntityReference: () => ({ id: session.snapshot().id ?? '', entityType: session.table.name, name: session.primaryName }),
    getPrimaryAttributeValue: () => session.primaryName,
    getIsDirty: () => session.isDirty,
    isValid: () => Object.values(session.snapshot().fields).every((field) => field.problem === undefined),
    save: (mode?: SaveMode) => actions.save(mode ?? 'save'),
    addOnSave: (handler: SaveHandler) => { saving.add(handler); },
    removeOnSave: (handler: SaveHandler) => { saving.delete(handler); },
    addOnPostSave: (handler: SaveHandler) => { saved.add(handler); },
    removeOnPostSave: (handler: SaveHandler) => { saved.delete(handler); },
  });

  const context: object = guarded('formContext', {
    getAttribute: one(attributes, (name) => (session.field(name) ? attribute(session, name, self) : null)),
    getControl: one(controls, (id) => (session.snapshot().controls[id] ? control(session, id, self) : null)),
    data: guarded('formContext.data', {
      entity,
      getIsDirty: () => session.isDirty,
      isValid: () => Object.values(session.snapshot().fields).every((field) => field.problem === undefined),
      save: async () => { if (!(await actions.save('save'))) throw new Error('The form was not saved.'); },
      refresh: (save = false) => actions.refresh(save),
      addOnLoad: (handler: LoadHandler) => { loaded.add(handler); },
      removeOnLoad: (handler: LoadHandler) => { loaded.delete(handler); },
    }),
    ui: ui(session, actions, self, controls),
  });

  return {
    context,
    beforeSave: async (mode) => {
      let prevented = false;
      const args = guarded('eventArgs', {
        preventDefault: () => { prevented = true; },
        isDefaultPrevented: () => prevented,
        getSaveMode: () => saveModes[mode],
      });
      for (const handler of saving) await handler(eventContext(context, entity, args));
      return !prevented;
    },
    afterSave: () => saved.forEach((handler) => handler(eventContext(context, entity, guarded('eventArgs', { getIsSaveSuccess: () => true })))),
    afterLoad: () => loaded.forEach((handler) => handler(eventContext(context, entity))),
  };
}

function ui(session: FormSession, actions: FormActions, self: () => object, controls: () => object[]): object {
  const without = (id: string) => session.snapshot().notices.filter((notice) => notice.id !== id);
  return guarded('formContext.ui', {
    getFormType: () => session.type,
    setFormNotification: (text: string, level: NoticeLevel, id: string) => {
      session.update({ notices: [...without(id), { id, text, level }] });
      return true;
    },
    clearFormNotification: (id: string) => {
      session.update({ notices: without(id) });
      return true;
    },
    refreshRibbon: () => actions.refreshRibbon(),
    close: () => actions.close(),
    tabs: guarded('formContext.ui.tabs', collectionOf(() => tabsOf(session))),
    controls: guarded('formContext.ui.controls', collectionOf(controls)),
    formSelector: guarded('formContext.ui.formSelector', { getCurrentItem: () => guarded('formItem', { getId: () => session.formId }) }),
    getFormContext: self,
  });
}
