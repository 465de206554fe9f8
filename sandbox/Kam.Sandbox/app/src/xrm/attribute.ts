import type { Kind } from '../api/model';
import type { Value } from '../format/values';
import { roundTo } from '../format/numbers';
import type { FormSession } from '../form/session';
import { isDirty, type Field, type RequiredLevel } from '../form/state';
import { control } from './control';
import { eventContext, type ExecutionContext } from './executionContext';
import { GapError, guarded } from './gap';

type Handler = (context: ExecutionContext) => void;
type FormContextOf = () => object;

const typeNames: Record<Kind, string> = {
  id: 'string', text: 'string', memo: 'memo', integer: 'integer', decimal: 'decimal', money: 'money', date: 'datetime', datetime: 'datetime',
  boolean: 'boolean', choice: 'optionset', choices: 'multiselectoptionset', state: 'optionset', status: 'optionset', lookup: 'lookup', parties: 'lookup', other: 'string',
};

/** formContext.getAttribute(name) */
export function attribute(session: FormSession, name: string, formContext: FormContextOf): object {
  const field = (): Field => {
    const found = session.field(name);
    if (!found) throw new GapError(`getAttribute('${name}') of a column that is not on the form`);
    return found;
  };
  const removers = new Map<Handler, () => void>();
  const members = {
    getName: () => name,
    getAttributeType: () => typeNames[field().column.kind],
    getFormat: () => field().column.format?.toLowerCase() ?? null,
    getValue: () => field().value,
    setValue: (value: Value) => session.setField(name, { value: adjusted(field(), value), problem: undefined }),
    getInitialValue: () => field().original,
    getIsDirty: () => isDirty(field()),
    getRequiredLevel: () => field().required,
    setRequiredLevel: (required: RequiredLevel) => session.setField(name, { required }),
    getSubmitMode: () => field().submit,
    setSubmitMode: (submit: Field['submit']) => session.setField(name, { submit }),
    getUserPrivilege: () => ({ canRead: true, canUpdate: field().column.updatable, canCreate: field().column.creatable }),
    isValid: () => field().problem === undefined,
    getParent: () => guarded('entity', { getEntityName: () => session.table.name, getId: () => session.snapshot().id ?? '' }),
    addOnChange: (handler: Handler) => {
      removers.set(handler, session.onChange(name, () => handler(eventContext(formContext(), attribute(session, name, formContext)))));
    },
    removeOnChange: (handler: Handler) => removers.get(handler)?.(),
    fireOnChange: () => session.fireChange(name),
    controls: guarded('controls', collectionOf(() => session.controlsFor(name).map((c) => control(session, c.id, formContext)))),
    ...optionMembers(field),
    ...numberMembers(field),
  };
  return guarded(`attribute(${name})`, members);
}

function optionMembers(field: () => Field): object {
  const options = () => field().column.options.map((o) => ({ value: o.value, text: o.label }));
  const chosen = (): number[] => {
    const value = field().value;
    return typeof value === 'number' ? [value] : Array.isArray(value) ? value.filter((v) => typeof v === 'number') : [];
  };
  const several = () => field().column.kind === 'choices';
  return {
    getOptions: options,
    getOption: (key: number | string) => options().find((o) => o.value === key || o.text === key) ?? null,
    getSelectedOption: () => {
      const found = options().filter((o) => chosen().includes(o.value));
      return several() ? found : (found[0] ?? null);
    },
    getText: () => {
      const found = options().filter((o) => chosen().includes(o.value)).map((o) => o.text);
      return several() ? found : (found[0] ?? '');
    },
  };
}

const numberMembers = (field: () => Field): object => ({
  getMin: () => field().column.min ?? null,
  getMax: () => field().column.max ?? null,
  getPrecision: () => field().column.precision ?? 0,
  getMaxLength: () => field().column.maxLength ?? null,
});

function adjusted(field: Field, value: Value): Value {
  if (value === undefined) return null;
  return typeof value === 'number' && field.column.precision !== undefined ? roundTo(value, field.column.precision) : value;
}

/** The collections of the client API: get() is all, get(index), get(name) or get(predicate). */
export function collectionOf<T extends object>(all: () => T[]): object {
  const nameOf = (item: T): string | undefined => (item as { getName?: () => string }).getName?.();
  return {
    get: (key?: number | string | ((item: T, index: number) => boolean)) => {
      if (key === undefined) return all();
      if (typeof key === 'function') return all().filter(key);
      return (typeof key === 'number' ? all()[key] : all().find((item) => nameOf(item) === key)) ?? null;
    },
    forEach: (visit: (item: T, index: number) => void) => all().forEach(visit),
    getLength: () => all().length,
  };
}
