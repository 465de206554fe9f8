import { describe, expect, it, vi } from "vitest";
import { areOffered, createChecklist, isOurApp, onLoad, recalculate, startReEngage, startReEngageOfChosen } from "../../src/account/form";
import type { BoundRequest } from "../../src/ui/requests";
import { FakeForm, fakeXrm } from "../xrm";

describe("the commands of a client", () => {
  it("create a checklist and say how many progresses it got", async () => {
    const form = new FakeForm({});
    fakeXrm(1033, async () => ({ Created: 26 }));
    await createChecklist(form.context);
    expect([form.refreshed, form.notices.get("Account_ChecklistCreated")]).toEqual([1, "26 progresses were added to the checklist."]);
  });

  it("say so when there was nothing to add", async () => {
    const form = new FakeForm({});
    fakeXrm(1033, async () => ({ Created: 0 }));
    await createChecklist(form.context);
    expect(form.notices.has("Account_ChecklistComplete")).toBe(true);
  });

  it("ask the server for this very client", async () => {
    const xrm = fakeXrm(1033);
    await recalculate(new FakeForm({}).context);
    expect(xrm.WebApi.online.execute.mock.calls[0]?.[0]).toMatchObject({
      entity: { entityType: "account", id: "9D8B1C2E-0000-4000-8000-000000000001" }, Force: true,
    });
  });

  it("are offered on our own form and on no other", () => {
    expect([areOffered(new FakeForm({ kam_recalculationdone: null }).context), areOffered(new FakeForm({}).context)]).toEqual([true, false]);
  });

  it("show a refusal in the server's own words and take the progress indicator away", async () => {
    const xrm = fakeXrm(1033, async () => Promise.reject(new Error("The currency has no rate. (KAM-012)")));
    await recalculate(new FakeForm({}).context);
    expect(xrm.Navigation.openErrorDialog).toHaveBeenCalledWith({ message: "The currency has no rate. (KAM-012)" });
    expect(xrm.Utility.closeProgressIndicator).toHaveBeenCalledOnce();
  });
});

describe("the notices of a client", () => {
  it("count stalled progresses in Russian plural forms", () => {
    fakeXrm(1049);
    const form = new FakeForm({ kam_progressapplicable: 26, kam_stalledcount: 3 });
    onLoad(form.event);
    expect(form.notices.get("Account_Stalled")).toContain("3 прогресса буксуют");
  });

  it("compare the wallet in the base currency, as the server has converted it", async () => {
    fakeXrm(1033).WebApi.retrieveRecord.mockResolvedValue({ kam_wallet_base: 300_000 });
    const form = new FakeForm({ kam_progressapplicable: 26, kam_wallet: 1, kam_revenue12: 412_300 });
    await onLoad(form.event);
    expect(form.notices.get("Account_AboveWallet")).toContain("(412,300) is above the wallet (300,000");
  });

  it("ask for a reason and an expiry as soon as the segment is set by hand", async () => {
    fakeXrm(1033);
    const form = new FakeForm({ kam_segmentoverride: null, kam_overridereason: null, kam_overrideexpireson: null });
    await onLoad(form.event);
    form.change("kam_segmentoverride", 489900000);
    expect(form.required).toEqual(["kam_overridereason", "kam_overrideexpireson"]);
  });

  it("go when their cause is gone", () => {
    fakeXrm(1033);
    const form = new FakeForm({ kam_progressapplicable: 26, kam_stalledcount: 1 });
    onLoad(form.event);
    form.values["kam_stalledcount"] = 0;
    onLoad(form.event);
    expect(form.notices.size).toBe(0);
  });
});

describe("starting Re-Engage", () => {
  it("says that it has been started, or that it runs already", async () => {
    for (const [started, notice] of [[true, "Account_ReEngageStarted"], [false, "Account_ReEngageRuns"]] as const) {
      const form = new FakeForm({});
      const xrm = fakeXrm(1033, async () => ({ Started: started }));
      await startReEngage(form.context);
      expect([form.refreshed, [...form.notices.keys()]]).toEqual([1, [notice]]);
      expect((xrm.WebApi.online.execute.mock.calls[0]?.[0] as BoundRequest).getMetadata().operationName).toBe("kam_StartReEngagement");
    }
  });

  it("counts the clients of a list in Russian plural forms and shows the list anew", async () => {
    const xrm = fakeXrm(1049, async () => ({ Started: true }));
    const refresh = vi.fn();
    await startReEngageOfChosen(["{1}", "2", "3"], { refresh });
    expect([refresh.mock.calls.length, xrm.WebApi.online.execute.mock.calls.map(([request]) => (request as BoundRequest).entity.id)]).toEqual([1, ["1", "2", "3"]]);
    expect(xrm.Navigation.openAlertDialog).toHaveBeenCalledWith({ text: "Re-Engage запущен для 3 клиентов." });
  });

  it("shows the refusal of one, and leaves the list as it has become", async () => {
    const xrm = fakeXrm(1033, async () => Promise.reject(new Error("No.")));
    const refresh = vi.fn();
    await startReEngageOfChosen(["1"], { refresh });
    expect(xrm.Navigation.openErrorDialog).toHaveBeenCalledWith({ message: "No." });
    expect([refresh.mock.calls.length, xrm.Navigation.openAlertDialog.mock.calls.length]).toEqual([1, 0]);
  });

  it("is offered for lists in our own app alone", async () => {
    const xrm = fakeXrm(1033);
    expect(await isOurApp()).toBe(true);
    xrm.Utility.getGlobalContext().getCurrentAppProperties.mockResolvedValue({ uniqueName: "sales" });
    expect(await isOurApp()).toBe(false);
  });
});
