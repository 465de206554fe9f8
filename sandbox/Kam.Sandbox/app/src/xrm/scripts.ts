import { once } from '../api/cache';
import type { EventModel, FormModel, HandlerModel } from '../form/model';
import type { FormSession } from '../form/session';
import { eventContext, type ExecutionContext } from './executionContext';
import type { FormScripting, SaveHandler } from './formContext';
import { attribute } from './attribute';

/** Loads a script web resource once a page. */
export function loadScript(name: string): Promise<void> {
  return once(`script ${name}`, () => new Promise<void>((loaded, failed) => {
    const script = document.createElement('script');
    script.src = `/WebResources/${name}`;
    script.onload = () => loaded();
    script.onerror = () => failed(new Error(`The script /WebResources/${name} could not be loaded.`));
    document.head.append(script);
  }));
}

type ScriptFunction = (...parameters: unknown[]) => unknown;

/** A function by its dotted name, as forms and commands name it. */
export function findFunction(name: string): ScriptFunction {
  let owner: unknown = undefined;
  let found: unknown = window;
  for (const part of name.split('.')) {
    owner = found;
    found = (found as Record<string, unknown> | undefined)?.[part];
  }
  if (typeof found !== 'function') throw new Error(`There is no function '${name}' in the form's scripts.`);
  return (found as ScriptFunction).bind(owner);
}

const call = (handler: HandlerModel, context: ExecutionContext): unknown =>
  findFunction(handler.functionName)(...(handler.passContext ? [context] : []), ...handler.parameters);

const handlersOf = (events: readonly EventModel[], name: string): HandlerModel[] =>
  events.filter((event) => event.name === name).flatMap((event) => event.handlers);

export async function loadLibraries(model: FormModel): Promise<void> {
  const named = model.events.flatMap((event) => event.handlers).map((handler) => handler.library);
  for (const name of new Set([...model.libraries, ...named].filter(Boolean))) await loadScript(name);
}

/** Wires the handlers that the form's XML names, and runs those of onload. */
export async function startScripts(session: FormSession, scripting: FormScripting, failed: (error: unknown) => void): Promise<void> {
  const { events } = session.model;
  const { context } = scripting;
  const safely = (run: () => unknown): void => {
    try {
      const result = run();
      if (result instanceof Promise) result.catch(failed);
    } catch (error) {
      failed(error);
    }
  };
  for (const event of events.filter((e) => e.name === 'onchange' && e.attribute)) {
    const source = () => attribute(session, event.attribute ?? '', () => context);
    for (const handler of event.handlers) session.onChange(event.attribute ?? '', () => safely(() => call(handler, eventContext(context, source()))));
  }
  const entity = (context as { data: { entity: { addOnSave: (handler: SaveHandler) => void } } }).data.entity;
  for (const handler of handlersOf(events, 'onsave')) entity.addOnSave((given) => call(handler, given));
  for (const handler of handlersOf(events, 'onload')) {
    try {
      await call(handler, eventContext(context, null, { getDataLoadState: () => 1 }));
    } catch (error) {
      failed(error);
    }
  }
}
