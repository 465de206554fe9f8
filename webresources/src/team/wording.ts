import { QuarterPlanStatus, StallReason } from "../model/choices.g";
import type { Words } from "../ui/words";
import type { Definition } from "./definitions";
import { total, type Kpi } from "./kpis";

/** '43 of 96 planned progresses are completed (44.8%).' */
export function headline(kpis: readonly Kpi[], quarter: string, { say, format }: Words): string {
  const { planned, completed, percent } = total(kpis);
  return percent === null ? say("Team_NothingFrozen", quarter) : say("Team_Headline", completed, planned, format.percent(percent), quarter);
}

export function stateOf({ status, frozenOn }: Kpi, { say, format }: Words): string {
  const key = Object.entries(QuarterPlanStatus).find(([, value]) => value === status)?.[0] ?? "Open";
  return say(`Team_State_${key}`, frozenOn === null ? "–" : format.day(frozenOn));
}

/** Nothing is said of growth where there are too few to tell it from. */
export function upliftOf({ uplift, clients, peers }: Kpi, { say, format }: Words): string {
  if (clients === null && peers === null) return say("Team_NotYet");
  const [n, m] = [format.number(clients ?? 0, 0), format.number(peers ?? 0, 0)];
  return uplift === null ? say("Team_Insufficient", n, m) : say("Team_Uplift", points(uplift, format), n, m);
}

/** Growth in percent, of which one sees that it came or went. */
export const signed = (value: number, { format }: Words): string => `${value > 0 ? "+" : ""}${format.share(value)}`;

const points = (value: number, format: Words["format"]): string => `${value > 0 ? "+" : ""}${format.number(value, 1)}`;

export function whyOf({ why: { noActivity, quarterPassed } }: Definition, { say }: Words): string {
  const parts = [...(noActivity > 0 ? [say("Team_NoActivity", noActivity)] : []), ...(quarterPassed > 0 ? [say("Team_QuarterPassed", quarterPassed)] : [])];
  return parts.join("; ");
}

export function reasonOf(reason: number | null, { say }: Words): string {
  if (reason === StallReason.NoActivity) return say("Team_Reason_NoActivity");
  return reason === StallReason.QuarterPassed ? say("Team_Reason_QuarterPassed") : "–";
}
