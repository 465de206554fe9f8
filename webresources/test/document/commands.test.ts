import { beforeEach, describe, expect, it, vi } from "vitest";
import { printPlan } from "../../src/document/commands";

const open = vi.fn();
const navigateTo = vi.fn(async () => ({}));
const save = vi.fn(async () => undefined);

const form = (isDirty: boolean): Xrm.FormContext =>
  ({ data: { save, entity: { getIsDirty: () => isDirty, getId: () => "{9D8B1C2E-0000-4000-8000-000000000001}" } } }) as unknown as Xrm.FormContext;

beforeEach(() => {
  for (const mock of [open, navigateTo, save]) mock.mockClear();
  vi.stubGlobal("window", { open });
  vi.stubGlobal("Xrm", { Navigation: { navigateTo }, Utility: { getGlobalContext: () => ({ getWebResourceUrl: (name: string) => `/WebResources/${name}` }) } });
});

describe("the command 'Print'", () => {
  it("opens the document in a window of its own", async () => {
    open.mockReturnValue({});
    await printPlan(form(false));
    expect(open).toHaveBeenCalledWith("/WebResources/kam_/pages/plandocument.html?data=9d8b1c2e-0000-4000-8000-000000000001", "_blank");
    expect([save.mock.calls.length, navigateTo.mock.calls.length]).toEqual([0, 0]);
  });

  it("saves first what was typed", async () => {
    open.mockReturnValue({});
    await printPlan(form(true));
    expect(save).toHaveBeenCalledOnce();
  });

  it("shows it in the app where no window may be opened", async () => {
    open.mockReturnValue(null);
    await printPlan(form(false));
    expect(navigateTo).toHaveBeenCalledWith({ pageType: "webresource", webresourceName: "kam_/pages/plandocument.html", data: "9d8b1c2e-0000-4000-8000-000000000001" });
  });
});
