import { ReengageStage } from "../model/choices.g";
import type { Say } from "../ui/words";

/** The stages from the first to the last, by the names of their sentences. */
export const stages = [
  { value: ReengageStage.Buyer, key: "Buyer" },
  { value: ReengageStage.Known, key: "Known" },
  { value: ReengageStage.Connected, key: "Connected" },
  { value: ReengageStage.Engaged, key: "Engaged" },
  { value: ReengageStage.Integrated, key: "Integrated" },
  { value: ReengageStage.Partner, key: "Partner" },
] as const;

export const last = stages.length - 1;

/** How far along a stage is, from 0; what is no stage is the first, where every client begins. */
export const orderOf = (value: number | null): number => Math.max(0, stages.findIndex((stage) => stage.value === value));

export const valueOf = (order: number): number => stages[order]?.value ?? ReengageStage.Buyer;

export const nameOf = (order: number, say: Say): string => say(`Stage_${stages[order]?.key ?? "Buyer"}`);
