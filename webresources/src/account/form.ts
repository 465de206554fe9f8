import type { AccountMainForm } from "../model/AccountMain.g";
import { account } from "../model/tables.g";
import { format } from "../ui/format";
import { follow } from "../ui/following";
import { announce, plain } from "../ui/news";
import { clear, inform, warn } from "../ui/notices";
import { languageTag } from "../ui/sentence";
import { notices, type Client, type Notice } from "./decisions";

export { areOffered, createChecklist, recalculate, startReEngage } from "./commands";
export { isOurApp, startReEngageOfChosen } from "./grid";

const every: readonly Notice[] = ["NoChecklist", "Stalled", "OrderOverdue", "Recalculating", "OverrideHolds", "AboveWallet"];

/** A client's form opens, or shows what the server answered. */
export async function onLoad(context: Xrm.Events.EventContext): Promise<void> {
  const form = opened(context);
  form.getAttribute("kam_segmentoverride")?.addOnChange((changed) => requireReason(opened(changed)));
  form.data.addOnLoad((again) => {
    announce(opened(again).data.entity.getId());
    return show(opened(again));
  });
  follow(form);
  await show(form);
}

async function show(form: AccountMainForm): Promise<void> {
  requireReason(form);
  tell(form, null);
  const wallet = await walletOf(form);
  if (wallet !== null) tell(form, wallet);
}

/** A segment that is set by hand needs a reason and an expiry; the server refuses it otherwise. */
function requireReason(form: AccountMainForm): void {
  const level = form.getAttribute("kam_segmentoverride")?.getValue() ? "required" : "none";
  form.getAttribute("kam_overridereason")?.setRequiredLevel(level);
  form.getAttribute("kam_overrideexpireson")?.setRequiredLevel(level);
}

function tell(form: AccountMainForm, wallet: number | null): void {
  const client = read(form, wallet);
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
  OverrideHolds: (form, client) => inform(form, "Account_OverrideHolds", client.overrideExpiresOn ?? ""),
  AboveWallet: (form, client) => warn(form, "Account_AboveWallet", money(client.revenue12), money(client.wallet)),
};

function read(form: AccountMainForm, wallet: number | null): Client {
  return {
    isNew: form.data.entity.getId() === "",
    applicable: form.getAttribute("kam_progressapplicable")?.getValue() ?? null,
    stalled: form.getAttribute("kam_stalledcount")?.getValue() ?? null,
    nextOrderExpectedOn: form.getAttribute("kam_nextorderexpectedon")?.getValue() ?? null,
    recalculationIsPending:
      form.getAttribute("kam_recalculationrequest")?.getValue() !== form.getAttribute("kam_recalculationdone")?.getValue(),
    override: form.getAttribute("kam_segmentoverride")?.getValue() ?? null,
    overrideExpiresOn: form.getAttribute("kam_overrideexpireson")?.getValue() ?? null,
    revenue12: form.getAttribute("kam_revenue12")?.getValue() ?? null,
    wallet,
  };
}

/** The wallet is entered in the client's currency, the revenue is counted in the base currency: only the server compares them. */
async function walletOf(form: AccountMainForm): Promise<number | null> {
  const id = form.data.entity.getId();
  if (id === "" || !form.getAttribute("kam_wallet")?.getValue()) return null;
  const { walletBase } = account.columns;
  const row: Record<string, unknown> = await Xrm.WebApi.retrieveRecord(account.table, plain(id), `?$select=${walletBase}`);
  return typeof row[walletBase] === "number" ? row[walletBase] : null;
}

const money = (value: number | null): string => format(languageTag(Xrm.Utility.getGlobalContext().userSettings.languageId)).money(value ?? 0);

function opened(context: Xrm.Events.EventContext): AccountMainForm {
  return context.getFormContext() as AccountMainForm;
}
