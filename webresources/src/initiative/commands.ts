import { InitiativeOutcome, Relevance } from "../model/choices.g";
import type { InitiativeMainForm } from "../model/InitiativeMain.g";
import { initiative } from "../model/tables.g";
import { plain } from "../ui/news";
import { text } from "../ui/strings";
import { work } from "../ui/work";
import { idOf, made, opportunity, opportunityOf } from "./opportunity";
import { exists, salesIsHere } from "./sales";

/** The command 'Make an opportunity': opens the initiative's opportunity in Dynamics 365 Sales, which it makes where there is none; says so where there is no Sales. */
export async function makeOpportunity(form: InitiativeMainForm): Promise<void> {
  await work("Initiative_MakingOpportunity", async () => {
    if (form.data.entity.getIsDirty()) await form.data.save();
    if (await salesIsHere()) await lead(form);
    else await Xrm.Navigation.openAlertDialog({ title: text("Initiative_NoSalesTitle"), text: text("Initiative_NoSales") });
  });
}

/** Offered for an initiative that is saved and relevant, as long as something can become of it or has. */
export function canMakeOpportunity(form: InitiativeMainForm): boolean {
  const relevance = form.getAttribute("kam_relevance")?.getValue() ?? Relevance.NotRelevant;
  const outcome = form.getAttribute("kam_outcome")?.getValue() ?? InitiativeOutcome.Open;
  return form.data.entity.getId() !== "" && relevance !== Relevance.NotRelevant && (outcome === InitiativeOutcome.Open || outcome === InitiativeOutcome.Won);
}

async function lead(form: InitiativeMainForm): Promise<void> {
  const own = plain(form.data.entity.getId());
  const row: Record<string, unknown> = await Xrm.WebApi.retrieveRecord(initiative.table, own, `?$select=${made.join(",")}`);
  const id = idOf({ ...row, [initiative.id]: own });
  if (!(await exists(id))) await Xrm.WebApi.createRecord(opportunity.table, opportunityOf({ ...row, [initiative.id]: own }));
  if (row[initiative.columns.opportunityId] !== id) {
    await Xrm.WebApi.updateRecord(initiative.table, own, { [initiative.columns.opportunityId]: id });
    await form.data.refresh(false);
  }
  await Xrm.Navigation.openForm({ entityName: opportunity.table, entityId: id });
}
