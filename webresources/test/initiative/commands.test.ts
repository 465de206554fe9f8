import { beforeEach, describe, expect, it, vi } from "vitest";
import { canMakeOpportunity, makeOpportunity } from "../../src/initiative/commands";
import { InitiativeOutcome, Relevance } from "../../src/model/choices.g";
import type { InitiativeMainForm } from "../../src/model/InitiativeMain.g";
import { FakeForm, fakeXrm } from "../xrm";

const own = "9d8b1c2e-0000-4000-8000-000000000001";
const missing = Object.assign(new Error("Does Not Exist"), { errorCode: -2147220969 });

/** What the environment has: Sales or not, the initiative's opportunity or not. */
function environment(sales: boolean, stored: string | null, there: boolean) {
  const xrm = fakeXrm(1033);
  vi.stubGlobal("fetch", vi.fn(async () => ({ ok: true, json: async () => ({ value: sales ? [{ LogicalName: "opportunity" }] : [] }) })));
  const retrieveRecord = vi.fn(async (table: string) => {
    if (table === "kam_initiative") return { kam_name: "A plant", kam_opportunityid: stored };
    if (there) return {};
    throw missing;
  });
  const createRecord = vi.fn(async (_table: string, _row: object) => ({}));
  Object.assign(xrm.WebApi, { createRecord, retrieveRecord });
  Object.assign(xrm.Utility.getGlobalContext(), { getClientUrl: () => "https://somewhere" });
  return { ...xrm, createRecord };
}

const saved = (values: Record<string, number | null> = {}): FakeForm =>
  new FakeForm({ kam_relevance: Relevance.ExistingCategory, kam_outcome: InitiativeOutcome.Open, ...values });
const typed = (form: FakeForm): InitiativeMainForm => form.context as unknown as InitiativeMainForm;

describe("the command to make an opportunity", () => {
  let form: FakeForm;
  beforeEach(() => {
    form = saved();
  });

  it("says so where there is no Sales, and writes nothing", async () => {
    const { Navigation, WebApi, createRecord } = environment(false, null, false);
    await makeOpportunity(typed(form));
    expect(Navigation.openAlertDialog.mock.calls[0]?.[0]).toMatchObject({ title: "Dynamics 365 Sales is not installed" });
    expect([createRecord, WebApi.updateRecord, Navigation.openForm].map((asked) => asked.mock.calls.length)).toEqual([0, 0, 0]);
  });

  it("makes it, notes it and leads there", async () => {
    const { Navigation, WebApi, createRecord } = environment(true, null, false);
    await makeOpportunity(typed(form));
    expect(createRecord).toHaveBeenCalledWith("opportunity", expect.objectContaining({ opportunityid: own, name: "A plant" }));
    expect(WebApi.updateRecord).toHaveBeenCalledWith("kam_initiative", own, { kam_opportunityid: own });
    expect(Navigation.openForm).toHaveBeenCalledWith({ entityName: "opportunity", entityId: own });
    expect(form.refreshed).toBe(1);
  });

  it("leads to the one that there is", async () => {
    const { Navigation, WebApi, createRecord } = environment(true, "o1", true);
    await makeOpportunity(typed(form));
    expect([createRecord.mock.calls.length, WebApi.updateRecord.mock.calls.length]).toEqual([0, 0]);
    expect(Navigation.openForm).toHaveBeenCalledWith({ entityName: "opportunity", entityId: "o1" });
  });

  it("notes one that was made when the note was cut off", async () => {
    const { WebApi, createRecord } = environment(true, null, true);
    await makeOpportunity(typed(form));
    expect(createRecord).not.toHaveBeenCalled();
    expect(WebApi.updateRecord).toHaveBeenCalledWith("kam_initiative", own, { kam_opportunityid: own });
  });

  it("makes it anew where somebody has deleted it", async () => {
    const { WebApi, createRecord } = environment(true, "o1", false);
    await makeOpportunity(typed(form));
    expect(createRecord).toHaveBeenCalledWith("opportunity", expect.objectContaining({ opportunityid: "o1" }));
    expect(WebApi.updateRecord).not.toHaveBeenCalled();
  });

  it("shows what the service refuses", async () => {
    const { Navigation, createRecord } = environment(true, null, false);
    createRecord.mockRejectedValue(new Error("prvCreateOpportunity is missing"));
    await makeOpportunity(typed(form));
    expect(Navigation.openErrorDialog).toHaveBeenCalledWith({ message: "prvCreateOpportunity is missing" });
  });

  it("is offered while something can come of the initiative, or has", () => {
    const offered = (values: Record<string, number | null>): boolean => canMakeOpportunity(typed(saved(values)));
    expect([offered({}), offered({ kam_outcome: InitiativeOutcome.Won }), offered({ kam_outcome: null })]).toEqual([true, true, true]);
    expect([offered({ kam_outcome: InitiativeOutcome.Lost }), offered({ kam_relevance: Relevance.NotRelevant }), offered({ kam_relevance: null })]).toEqual([false, false, false]);
    form.id = "";
    expect(canMakeOpportunity(typed(form))).toBe(false);
  });
});
