import { vi } from "vitest";
import english from "../src/strings/kam.1033.resx";
import russian from "../src/strings/kam.1049.resx";

type Value = string | number | Date | readonly object[] | null;

/** A form of the platform, as far as the scripts use it: columns with values, and what the scripts did to them. */
export class FakeForm {
  readonly required: string[] = [];
  readonly hidden: string[] = [];
  readonly notices = new Map<string, string>();
  readonly labels = new Map<string, string>();
  focused = "";
  refreshed = 0;
  id = "{9D8B1C2E-0000-4000-8000-000000000001}";
  isDirty = false;
  private readonly handlers = new Map<string, ((context: Xrm.Events.EventContext) => void)[]>();

  constructor(readonly values: Record<string, Value>) {}

  /** As if the user had entered it. */
  change(name: string, value: Value): void {
    this.values[name] = value;
    for (const handler of this.handlers.get(name) ?? []) handler(this.event);
  }

  get context(): Xrm.FormContext {
    return {
      getAttribute: (name: string) => this.attribute(name),
      getControl: (name: string) => this.control(name),
      data: {
        addOnLoad: () => undefined,
        refresh: async () => void this.refreshed++,
        save: async () => undefined,
        entity: { getId: () => this.id, getEntityName: () => "account", getIsDirty: () => this.isDirty },
      },
      ui: {
        setFormNotification: (text: string, _level: string, id: string) => this.notices.set(id, text),
        clearFormNotification: (id: string) => this.notices.delete(id),
        tabs: { get: () => ({ sections: { get: (name: string) => this.section(name) } }) },
      },
    } as unknown as Xrm.FormContext;
  }

  get event(): Xrm.Events.EventContext {
    return { getFormContext: () => this.context } as unknown as Xrm.Events.EventContext;
  }

  private section(name: string) {
    return { setVisible: (yes: boolean) => mark(this.hidden, name, !yes), setLabel: (text: string) => this.labels.set(name, text) };
  }

  private attribute(name: string) {
    if (!(name in this.values)) return null;
    return {
      getValue: () => this.values[name],
      setValue: (value: Value) => (this.values[name] = value),
      addOnChange: (handler: (context: Xrm.Events.EventContext) => void) => void this.handlers.set(name, [...(this.handlers.get(name) ?? []), handler]),
      setRequiredLevel: (level: string) => mark(this.required, name, level === "required"),
    };
  }

  private control(name: string) {
    if (!(name in this.values)) return null;
    return { setVisible: (yes: boolean) => mark(this.hidden, name, !yes), setFocus: () => (this.focused = name) };
  }
}

/** The platform's client, speaking to a user of that language; orders to the server are answered by `execute`. */
export function fakeXrm(languageId: number, execute: (request: object) => Promise<object> = async () => ({})) {
  const strings = languageId === 1049 ? russian : english;
  const context = { userSettings: { languageId }, getCurrentAppProperties: vi.fn(async () => ({ uniqueName: "kam_keyaccounts" })) };
  const xrm = {
    Utility: {
      getGlobalContext: () => context,
      getResourceString: (_resource: string, key: string) => strings[key] ?? null,
      showProgressIndicator: vi.fn(),
      closeProgressIndicator: vi.fn(),
    },
    Navigation: {
      openErrorDialog: vi.fn(async () => undefined),
      openAlertDialog: vi.fn(async (_said: object) => undefined),
      openConfirmDialog: vi.fn(async (_question: object) => ({ confirmed: true })),
      openForm: vi.fn(async () => ({})),
    },
    WebApi: { retrieveRecord: vi.fn(async (): Promise<object> => ({})), updateRecord: vi.fn(async () => ({})), online: { execute: vi.fn(async (request: object) => ({ json: () => execute(request) })) } },
  };
  vi.stubGlobal("Xrm", xrm);
  return xrm;
}

function mark(list: string[], name: string, yes: boolean): void {
  const at = list.indexOf(name);
  if (yes && at < 0) list.push(name);
  if (!yes && at >= 0) list.splice(at, 1);
}
