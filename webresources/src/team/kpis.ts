import { QuarterPlanStatus } from "../model/choices.g";

/** What a key account manager's quarter came to, as the server has counted it. */
export interface Kpi {
  readonly id: string;
  readonly user: string;
  readonly name: string;
  readonly status: number | null;
  readonly frozenOn: Date | null;
  readonly planned: number;
  readonly completed: number;
  /** null: nothing is planned. */
  readonly percent: number | null;
  readonly added: number;
  readonly addedCompleted: number;
  readonly carriedOver: number;
  /** How many clients growth is told from; null: not told yet. */
  readonly clients: number | null;
  /** Median growth of the clients, in percent. */
  readonly growth: number | null;
  /** By how many points it is above that of comparable clients; null: too few of either. */
  readonly uplift: number | null;
  readonly peers: number | null;
  readonly upliftAsOn: Date | null;
}

export const isOpen = ({ status }: Kpi): boolean => status === null || status === QuarterPlanStatus.Open;

export interface Total {
  readonly planned: number;
  readonly completed: number;
  readonly percent: number | null;
}

/** Of all that is frozen: an open plan says nothing yet. */
export function total(kpis: readonly Kpi[]): Total {
  const frozen = kpis.filter((kpi) => !isOpen(kpi));
  const planned = frozen.reduce((sum, kpi) => sum + kpi.planned, 0);
  const completed = frozen.reduce((sum, kpi) => sum + kpi.completed, 0);
  return { planned, completed, percent: planned === 0 ? null : (100 * completed) / planned };
}
