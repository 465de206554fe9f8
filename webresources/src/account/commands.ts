import { inform } from "../ui/notices";
import { call, createChecklist as checklistOf, recalculateAccount, startReEngagement, type Row } from "../ui/requests";
import { work } from "../ui/work";

/** The command 'Create checklist': adds the progresses that the catalogue has and the client lacks. */
export async function createChecklist(form: Xrm.FormContext): Promise<void> {
  await work("Account_CreatingChecklist", async () => {
    await saved(form);
    const { Created } = await call<{ Created: number }>(Xrm.WebApi.online, checklistOf(client(form)));
    await form.data.refresh(false);
    if (Created > 0) inform(form, "Account_ChecklistCreated", Created);
    else inform(form, "Account_ChecklistComplete");
  });
}

/** The command 'Start Re-Engage': the client's pipeline runs, and its checklist is whole. */
export async function startReEngage(form: Xrm.FormContext): Promise<void> {
  await work("Account_StartingReEngage", async () => {
    await saved(form);
    const { Started } = await call<{ Started: boolean }>(Xrm.WebApi.online, startReEngagement(client(form)));
    await form.data.refresh(false);
    inform(form, Started ? "Account_ReEngageStarted" : "Account_ReEngageRuns");
  });
}

/** The command 'Recalculate': computes the client's figures anew from the purchases. */
export async function recalculate(form: Xrm.FormContext): Promise<void> {
  await work("Account_RecalculatingNow", async () => {
    await saved(form);
    await call(Xrm.WebApi.online, recalculateAccount(client(form)));
    await form.data.refresh(false);
  });
}

/** The commands are offered on our own form alone: the account forms of the customer's other apps stay as they are. */
export function areOffered(form: Xrm.FormContext): boolean {
  return Boolean(form.getAttribute("kam_recalculationdone"));
}

/** What the user has typed is kept: the refresh afterwards would overwrite it. */
async function saved(form: Xrm.FormContext): Promise<void> {
  if (form.data.entity.getIsDirty()) await form.data.save();
}

function client(form: Xrm.FormContext): Row {
  return { entityType: form.data.entity.getEntityName(), id: form.data.entity.getId().replace(/[{}]/g, "") };
}
