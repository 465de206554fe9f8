import { account } from "../model/tables.g";
import { button, element } from "../ui/element";
import { all, date, number, text, type Reading } from "../ui/rows";
import { table } from "../ui/table";
import type { Words } from "../ui/words";

/** A client that has stopped ordering and is on no board. */
export interface Silent {
  readonly id: string;
  readonly name: string;
  readonly ownerName: string;
  readonly lastPurchaseOn: Date | null;
  readonly orderOn: Date | null;
  readonly revenue: number | null;
}

export async function silent(api: Reading): Promise<Silent[]> {
  const { name, ownerId, lastPurchaseOn, nextOrderExpectedOn, revenue12, reengageNeeded, reengageStage, stateCode } = account.columns;
  const filter = `${reengageNeeded} eq true and ${reengageStage} eq null and ${stateCode} eq 0`;
  const query = `?$select=${[name, `_${ownerId}_value`, lastPurchaseOn, nextOrderExpectedOn, revenue12].join()}&$filter=${filter}&$orderby=${revenue12} desc,${name}`;
    return (await all(api, account.table, query)).map((row) => ({
    id: String(row[account.id]), name: text(row[name]) ?? "", ownerName: text(row[`_${ownerId}_value@OData.Community.Display.V1.FormattedValue`]) ?? "",
    lastPurchaseOn: date(row[lastPurchaseOn]), orderOn: date(row[nextOrderExpectedOn]), revenue: number(row[revenue12]),
  }));
}

interface Doing {
  open(id: string, name: string): void;
  start(client: Silent, press: HTMLButtonElement): void;
}

export function neededList(target: Document, clients: readonly Silent[], { say, format }: Words, doing: Doing): HTMLElement {
  const columns = [
    { title: say("Page_Client") }, { title: say("ReEngage_Owner") }, { title: say("ReEngage_LastPurchase") }, { title: say("ReEngage_NextOrder") },
    { title: say("Page_Revenue12"), isNumber: true }, { title: say("ReEngage_Action") },
  ];
  const when = (day: Date | null): string => (day === null ? "–" : format.day(day));
  const rows = clients.map((client) => {
    const start = button(target, "secondary", say("ReEngage_Start"), () => doing.start(client, start));
    start.setAttribute("aria-label", say("ReEngage_StartFor", client.name));
    const name = button(target, "link", client.name, () => doing.open(client.id, client.name));
    return [name, client.ownerName, when(client.lastPurchaseOn), when(client.orderOn), client.revenue === null ? "–" : format.money(client.revenue), start];
  });
  const heading = element(target, "h2", "", `${say("ReEngage_Needed")} (${format.number(clients.length, 0)})`);
  const text = element(target, "p", "note", say(clients.length === 0 ? "ReEngage_NeededNone" : "ReEngage_NeededWhy"));
  return element(target, "div", "needed members", heading, text, ...(clients.length === 0 ? [] : [table(target, say("ReEngage_Needed"), columns, rows)]));
}
