import { clear, inform, warn } from "../ui/notices";
import { notices, type Client, type Notice } from "./decisions";

export { createChecklist, recalculate } from "./commands";

const every: readonly Notice[] = ["NoChecklist", "Stalled", "OrderOverdue"];

/** A client's form opens, or shows what the server answered. */
export function onLoad(context: Xrm.Events.EventContext): void {
  tell(context.getFormContext());
  context.getFormContext().data.addOnLoad((again) => tell(again.getFormContext()));
}

function tell(form: Xrm.FormContext): void {
  const client = read(form);
  const due = notices(client, new Date());
  for (const notice of every)
    if (due.includes(notice)) say[notice](form, client);
    else clear(form, `Account_${notice}`);
}

const say: Readonly<Record<Notice, (form: Xrm.FormContext, client: Client) => void>> = {
  NoChecklist: (form) => inform(form, "Account_NoChecklist"),
  OrderOverdue: (form, client) => warn(form, "Account_OrderOverdue", client.nextOrderExpectedOn ?? ""),
  Stalled: (form, client) => warn(form, "Account_Stalled", client.stalled ?? 0),
};

function read(form: Xrm.FormContext): Client {
  return {
    isNew: form.data.entity.getId() === "",
    applicable: number(form, "kam_progressapplicable"),
    stalled: number(form, "kam_stalledcount"),
    nextOrderExpectedOn: form.getAttribute<Xrm.Attributes.DateAttribute>("kam_nextorderexpectedon")?.getValue() ?? null,
  };
}

function number(form: Xrm.FormContext, name: string): number | null {
  return form.getAttribute<Xrm.Attributes.NumberAttribute>(name)?.getValue() ?? null;
}
