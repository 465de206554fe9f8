import { call, commitQuarter } from "../ui/requests";
import type { Frame } from "../ui/frame";
import { message } from "../ui/work";
import type { Words } from "../ui/words";
import { sum, type Progress } from "./lanes";

/** Asks once, since a plan is committed for good; whether it was. */
export async function commit(xrm: Xrm.XrmStatic, page: Frame, user: string, quarter: string, current: readonly Progress[], { say }: Words): Promise<boolean> {
  const { count, weight } = sum(current);
  const { confirmed } = await xrm.Navigation.openConfirmDialog({
    title: say("Quarter_CommitTitle", quarter), text: say("Quarter_CommitText", count, weight), confirmButtonLabel: say("Quarter_Commit"),
  });
  if (!confirmed) return false;
  try {
    page.tell(say("Quarter_Committing"));
    const { Planned } = await call<{ Planned: number }>(xrm.WebApi.online, commitQuarter(quarter, user));
    page.tell(say("Quarter_Committed", Planned));
    return true;
  } catch (error) {
    page.refuse(message(error));
    return false;
  }
}
