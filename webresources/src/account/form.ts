import type { AccountMainForm } from "../model/AccountMain.g";
import { clear, inform, warn } from "../ui/notices";
import { notices, type Client, type Notice } from "./decisions";

export { areOffered, createChecklist, recalculate } from "./commands";

const every: readonly Notice[] = ["NoChecklist", "Stalled", "OrderOverdue", "Recalculating"];

/** A client's form opens, or shows what the server answered. */
export function onLoad(context: Xrm.Events.EventContext): void {
  tell(opened(context));
  opened(context).data.addOnLoad((again) => tell(opened(again)));
}

function tell(form: AccountMainForm): void {
  const client = read(form);
  const due = notices(client, new Date());
  for (const notice of every)
    if (due.includes(notice)) say[notice](form, client);
    else clear(form, `Account_${notice}`);
}

const say: Readonly<Record<Notice, (form: AccountMainForm, client: Client) => void>> = {
  NoChecklist: (form) => inform(form, "Account_NoChecklist"),
  Recalculating: (form) => inform(form, "Account_Recalculating"),
  OrderOverdue: (form, client) => warn(form, "Account_OrderOverdue", client.nextOrderExpectedOn ?? ""),
  Stalled: (form, client) => warn(form, "Account_Stalled", client.stalled ?? 0),
};

function read(form: AccountMainForm): Client {
  return {
    isNew: form.data.entity.getId() === "",
    applicable: form.getAttribute("kam_progressapplicable")?.getValue() ?? null,
    stalled: form.getAttribute("kam_stalledcount")?.getValue() ?? null,
    nextOrderExpectedOn: form.getAttribute("kam_nextorderexpectedon")?.getValue() ?? null,
    recalculationIsPending:
      form.getAttribute("kam_recalculationrequest")?.getValue() !== form.getAttribute("kam_recalculationdone")?.getValue(),
  };
}

function opened(context: Xrm.Events.EventContext): AccountMainForm {
  return context.getFormContext() as AccountMainForm;
}
