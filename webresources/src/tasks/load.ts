import { SupportRole } from "../model/choices.g";
import { isCancelled, type Task } from "./task";

/** How much is asked of a support role: of whom, in which quarter. */
export interface Load {
  readonly tasks: number;
  readonly hours: number;
}

export interface RoleLoad {
  /** The name of the role among the choices. */
  readonly role: string;
  /** One for each quarter. */
  readonly quarters: readonly Load[];
}

/** Of the roles that anything is asked of, in the order of the choices; what is cancelled asks for nobody. */
export function loads(tasks: readonly Task[], quarters: readonly string[]): RoleLoad[] {
  const asked = tasks.filter((task) => !isCancelled(task));
  return Object.entries(SupportRole)
    .map(([role, value]) => ({ role, tasks: asked.filter((task) => (task.role ?? SupportRole.Kam) === value) }))
    .filter(({ tasks: of }) => of.length > 0)
    .map(({ role, tasks: of }) => ({ role, quarters: quarters.map((quarter) => sum(of.filter((task) => task.quarter === quarter))) }));
}

const sum = (tasks: readonly Task[]): Load => ({ tasks: tasks.length, hours: Math.round(tasks.reduce((all, { hours }) => all + (hours ?? 0), 0) * 10) / 10 });
