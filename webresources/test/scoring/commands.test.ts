import { describe, expect, it } from "vitest";
import { ModelStatus } from "../../src/model/choices.g";
import type { ScoringModelMainForm } from "../../src/model/ScoringModelMain.g";
import { activateModel, canActivate } from "../../src/scoring/commands";
import { copyOf } from "../../src/scoring/copy";
import { startRun } from "../../src/run/commands";
import { FakeForm, fakeXrm } from "../xrm";

const model = (status: number): ScoringModelMainForm => new FakeForm({ kam_name: "Margin first", kam_modelstatus: status }).context as unknown as ScoringModelMainForm;

describe("the commands of a scoring model", () => {
  it("activate it after the question", async () => {
    const xrm = fakeXrm(1033);
    await activateModel(model(ModelStatus.Draft));
    expect(xrm.Navigation.openConfirmDialog.mock.calls[0]?.[0]).toMatchObject({ text: expect.stringContaining("“Margin first” replaces the active model") });
    expect(xrm.WebApi.updateRecord).toHaveBeenCalledWith("kam_scoringmodel", "9d8b1c2e-0000-4000-8000-000000000001", { kam_modelstatus: ModelStatus.Active });
  });

  it("do nothing when the question is answered with no", async () => {
    const xrm = fakeXrm(1033);
    xrm.Navigation.openConfirmDialog.mockResolvedValue({ confirmed: false });
    await activateModel(model(ModelStatus.Draft));
    expect(xrm.WebApi.updateRecord).not.toHaveBeenCalled();
  });

  it("are offered while there is something to activate", () => {
    expect([canActivate(model(ModelStatus.Draft)), canActivate(model(ModelStatus.Active)), canActivate(model(ModelStatus.Retired))]).toEqual([true, false, true]);
  });

  it("copy the numbers and nothing of the copied one's life", () => {
    const row = { kam_scoringmodelid: "1", kam_code: "DEFAULT", kam_weightvalue: 35, kam_valuepoints: null, kam_version: 7, kam_shippedhash: "x", kam_modelstatus: ModelStatus.Active };
    expect(copyOf(row, "Standard (draft)", 36 ** 3)).toEqual({ kam_weightvalue: 35, kam_name: "Standard (draft)", kam_code: "DEFAULT-1000", kam_modelstatus: ModelStatus.Draft });
  });
});

describe("the command to recalculate the scores", () => {
  it("leads to the progress of the run, be it new or under way", async () => {
    const xrm = fakeXrm(1033, async () => ({ RunId: "42", Started: false }));
    await startRun();
    expect(xrm.Navigation.openForm).toHaveBeenCalledWith({ entityName: "kam_scoringrun", entityId: "42" });
  });
});
