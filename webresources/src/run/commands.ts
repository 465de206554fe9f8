import { scoringRun } from "../model/tables.g";
import { call, startScoringRun } from "../ui/requests";
import { text } from "../ui/strings";
import { work } from "../ui/work";

/** The command 'Recalculate scores': starts the run, or finds the one that is under way, and leads to its progress. */
export async function startRun(): Promise<void> {
  const { confirmed } = await Xrm.Navigation.openConfirmDialog({
    title: text("Run_StartTitle"), text: text("Run_StartText"), confirmButtonLabel: text("Run_Start"),
  });
  if (!confirmed) return;
  await work("Run_Starting", async () => {
    const { RunId } = await call<{ RunId: string }>(Xrm.WebApi.online, startScoringRun());
    await Xrm.Navigation.openForm({ entityName: scoringRun.table, entityId: RunId });
  });
}
