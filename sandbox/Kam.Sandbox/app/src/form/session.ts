import type { Table } from '../api/model';
import { isClosed } from '../api/activities';
import type { Row } from '../api/rows';
import { readValue, type Value } from '../format/values';
import type { FormModel } from './model';
import { dirtyFields, initialState, type ControlState, type Field, type FormState } from './state';

export type ChangeHandler = (column: string) => void;

/** An open form: its values and looks, which the screen and the form's scripts share. */
export class FormSession {
  private state: FormState;
  private readonly listeners = new Set<() => void>();
  private readonly changeHandlers = new Map<string, Set<ChangeHandler>>();
  private committed = new Map<string, Value>();

  constructor(readonly table: Table, readonly model: FormModel, readonly formId: string) {
    this.state = initialState(model, table.columns);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): FormState => this.state;

  update(change: Partial<FormState>): void {
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => listener());
  }

  /** Takes what the server has for every field. */
  load(id: string, row: Row): void {
    this.fill(row, id, (field) => {
      const value = readValue(field.column, row);
      return { value, original: value };
    });
  }

  /** A row that is not there yet; what it starts with is nobody's work, so it may be left without a question. */
  start(values: ReadonlyMap<string, Value>): void {
    this.fill({}, undefined, (field) => {
      const value = values.get(field.column.name) ?? null;
      return { value, original: value };
    });
  }

  /** Drops what has not been saved. */
  revert(): void {
    const { row, id } = this.state;
    this.fill(row, id, (field) => ({ value: field.original, original: field.original }));
  }

  private fill(row: Row, id: string | undefined, read: (field: Field) => Pick<Field, 'value' | 'original'>): void {
    const fields = Object.fromEntries(Object.entries(this.state.fields).map(([name, field]) => [name, { ...field, ...read(field), problem: undefined }]));
    this.committed = new Map(Object.values(fields).map((field) => [field.column.name, field.value]));
    this.update({ id, row, fields, tried: false, revision: this.state.revision + 1 });
  }

  field(name: string): Field | undefined {
    return this.state.fields[name];
  }

  setField(name: string, change: Partial<Field>): void {
    const field = this.state.fields[name];
    if (field) this.update({ fields: { ...this.state.fields, [name]: { ...field, ...change } } });
  }

  setControl(id: string, change: Partial<ControlState>): void {
    const control = this.state.controls[id];
    if (control) this.update({ controls: { ...this.state.controls, [id]: { ...control, ...change } } });
  }

  setPart(kind: 'tabs' | 'sections', name: string, change: { visible?: boolean; label?: string }): void {
    const part = this.state[kind][name];
    if (part) this.update({ [kind]: { ...this.state[kind], [name]: { ...part, ...change } } });
  }

  controlsFor(column: string): ControlState[] {
    return Object.values(this.state.controls).filter((control) => control.column === column);
  }

  onChange(column: string, handler: ChangeHandler): () => void {
    const handlers = this.changeHandlers.get(column) ?? new Set();
    this.changeHandlers.set(column, handlers.add(handler));
    return () => handlers.delete(handler);
  }

  /** A person has finished with a field: its handlers run when the value is another than before. */
  commit(column: string): void {
    const value = this.state.fields[column]?.value ?? null;
    if (this.committed.get(column) === value) return;
    this.committed.set(column, value);
    this.fireChange(column);
  }

  fireChange(column: string): void {
    this.changeHandlers.get(column)?.forEach((handler) => handler(column));
  }

  get isDirty(): boolean {
    return dirtyFields(this.state).length > 0;
  }

  /** 1 create, 2 update, 3 read-only, as the platform counts form types. */
  get type(): 1 | 2 | 3 {
    if (!this.state.id) return 1;
    return this.isInactive ? 3 : 2;
  }

  get isInactive(): boolean {
    const state = this.state.row['statecode'];
    return this.state.id !== undefined && typeof state === 'number' && (this.table.activity ? isClosed(state) : state !== 0);
  }

  get primaryName(): string {
    const own = this.field(this.table.primaryName)?.original ?? this.state.row[this.table.primaryName];
    return typeof own === 'string' ? own : '';
  }
}
