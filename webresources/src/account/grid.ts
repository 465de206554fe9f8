import { call, startReEngagement } from "../ui/requests";
import { text } from "../ui/strings";
import { work } from "../ui/work";

const app = "kam_keyaccounts";

/** What a command of a grid is given of it. */
interface Grid {
  refresh(): void;
}

/** The command 'Start Re-Engage' for the clients chosen in a list, one after the other: those before one that is refused stay started. */
export async function startReEngageOfChosen(ids: readonly string[], grid: Grid): Promise<void> {
  let answer = "";
  await work("Account_StartingReEngage", async () => {
    let started = 0;
    try {
      for (const id of ids) if (await start(id)) started++;
    } finally {
      grid.refresh();
    }
    answer = started > 0 ? text("Account_ReEngageStartedFor", started) : text("Account_ReEngageRunsForAll");
  });
  if (answer !== "") await Xrm.Navigation.openAlertDialog({ text: answer });
}

/** Lists of accounts are everybody's: the command is offered in our own app alone. */
export async function isOurApp(): Promise<boolean> {
  return (await Xrm.Utility.getGlobalContext().getCurrentAppProperties()).uniqueName === app;
}

async function start(id: string): Promise<boolean> {
  const row = { entityType: "account", id: id.replace(/[{}]/g, "") };
  return (await call<{ Started: boolean }>(Xrm.WebApi.online, startReEngagement(row))).Started;
}
