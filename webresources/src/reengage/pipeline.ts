import { daysBetween } from "../ui/days";
import type { Completion } from "../stage/gates";
import { stages } from "../stage/stages";

/** A client on its way through the stages, which are counted from 0. */
export interface Pipeline {
  readonly id: string;
  readonly client: string;
  readonly name: string;
  readonly owner: string;
  readonly ownerName: string;
  /** The business unit of the owner. */
  readonly unit: string;
  readonly stage: number;
  /** The highest stage whose gates are all open. */
  readonly gateStage: number;
  readonly hold: Hold | null;
  readonly enteredOn: Date | null;
  readonly completion: Completion;
  readonly revenue: number;
  readonly orderOn: Date | null;
}

export interface Hold {
  readonly stage: number;
  readonly reason: string;
}

export interface Column {
  readonly stage: number;
  readonly pipelines: readonly Pipeline[];
  readonly revenue: number;
}

/** Days since the expected order was due; null: it is not due yet, or none is expected. */
export function overdue({ orderOn }: Pipeline, today: Date): number | null {
  const days = orderOn === null ? 0 : daysBetween(orderOn, today);
  return days > 0 ? days : null;
}

/** All stages, those without clients too. Whose order is overdue stands first, then who has been longest in the stage. */
export function columns(pipelines: readonly Pipeline[], today: Date): Column[] {
  const urgency = (pipeline: Pipeline): number => overdue(pipeline, today) ?? 0;
  const entered = ({ enteredOn }: Pipeline): number => enteredOn?.getTime() ?? 0;
  return stages.map((_, stage) => {
    const here = pipelines.filter((pipeline) => pipeline.stage === stage)
      .sort((one, other) => urgency(other) - urgency(one) || entered(one) - entered(other) || one.name.localeCompare(other.name));
    return { stage, pipelines: here, revenue: here.reduce((sum, { revenue }) => sum + revenue, 0) };
  });
}

/** What it means to move a client to a stage; 'beyond' the open gates nothing can be dropped. */
export type Move = "hold" | "release" | "beyond" | "none";

export function moveTo({ stage, gateStage }: Pipeline, to: number): Move {
  if (to > gateStage) return "beyond";
  if (to === stage) return "none";
  return to === gateStage ? "release" : "hold";
}

/** The stages at which the client can be held, the one where it stands included; not the one of the hold that is set. */
export const holdable = ({ gateStage, hold }: Pipeline): number[] =>
  stages.map((_, stage) => stage).filter((stage) => stage <= gateStage && stage !== hold?.stage);
