/** What a client's form shows about the client at first sight. */
export interface Client {
  readonly isNew: boolean;
  readonly applicable: number | null;
  readonly stalled: number | null;
  readonly nextOrderExpectedOn: Date | null;
  readonly recalculationIsPending: boolean;
  readonly override: number | null;
  readonly overrideExpiresOn: Date | null;
  readonly revenue12: number | null;
  /** In the base currency, as the revenue is; null: unknown, or not read yet. */
  readonly wallet: number | null;
}

export type Notice = "NoChecklist" | "Stalled" | "OrderOverdue" | "Recalculating" | "OverrideHolds" | "AboveWallet";

/** What needs attention, and what to do first where nothing is there yet. */
export function notices(client: Client, today: Date): Notice[] {
  if (client.isNew) return [];
  const all: [Notice, boolean][] = [
    ["Recalculating", client.recalculationIsPending],
    ["NoChecklist", !client.applicable],
    ["OrderOverdue", client.nextOrderExpectedOn !== null && startOfDay(client.nextOrderExpectedOn) < startOfDay(today)],
    ["Stalled", (client.stalled ?? 0) > 0],
    ["OverrideHolds", client.override !== null && client.overrideExpiresOn !== null],
    // Nobody buys from us more than from everybody: one of the two figures is wrong.
    ["AboveWallet", client.wallet !== null && (client.revenue12 ?? 0) > client.wallet],
  ];
  return all.filter(([, applies]) => applies).map(([notice]) => notice);
}

const startOfDay = (moment: Date): number => new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime();
