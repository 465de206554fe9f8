import { plan } from "../model/tables.g";
import type { Words } from "../ui/words";

const { columns } = plan;

/** Something that the plan lacks: of a category or a quarter, where it names one. */
export interface Gap {
  readonly code: Code;
  readonly name: string;
  /** 1 to 7; 0: the head of the plan. */
  readonly block: number;
  /** A plan cannot be sent to review without it. */
  readonly isNeeded: boolean;
}

/** On the plan's form, the control where a gap is closed. */
const controls = {
  Manager: columns.managerId, Profile: columns.profile, Figures: columns.profile, Business: columns.strategy, Initiative: "subgrid_initiatives",
  Circle: "webresource_circles", CircleAnswer: "webresource_circles", ShareAnswer: "webresource_circles",
  TargetContact: "subgrid_targets", RelevantInitiative: "subgrid_ours", Goal: columns.goal, Target: columns.target,
  TaskInQuarter: "webresource_lanes", Task: "webresource_lanes",
} as const;

type Code = keyof typeof controls;

export const controlOf = ({ code }: Gap): string => controls[code];

/** As the server writes them; a gap of a kind that this page does not know yet is left to the server's own refusal. */
export function gapsOf(json: string): Gap[] {
  return listOf(json).flatMap(({ code, name, block, needed }) => {
    const known = (Object.keys(controls) as Code[]).find((each) => each.toLowerCase() === String(code).toLowerCase());
    return known ? [{ code: known, name: typeof name === "string" ? name : "", block: Number(block), isNeeded: needed === true }] : [];
  });
}

/** A list of objects in JSON; what is not one is empty: the page shows the plan all the same. */
export function listOf(json: string): readonly Readonly<Record<string, unknown>>[] {
  try {
    const read: unknown = JSON.parse(json);
    return Array.isArray(read) ? read : [];
  } catch {
    return [];
  }
}

/** What is missing, as an order. */
export const gapSentence = ({ code, name }: Gap, { say }: Words): string => {
  const isWhole = name === "" && (code === "Circle" || code === "CircleAnswer" || code === "ShareAnswer");
  return say(`Plan_Gap_${code}`, isWhole ? say("Plan_WholeNeed") : name);
};
