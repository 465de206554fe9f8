import { section } from "../ui/element";
import { table } from "../ui/table";
import type { Words } from "../ui/words";
import { loads, type Load } from "./load";
import type { Task } from "./task";

/** Who is asked for how much, quarter by quarter; nothing where there is nothing to ask for. */
export function demand(target: Document, tasks: readonly Task[], quarters: readonly string[], { say, format }: Words): HTMLElement[] {
  const all = loads(tasks, quarters);
  if (all.length === 0) return [];
  const told = ({ tasks: count, hours }: Load): string => (count === 0 ? "–" : hours === 0 ? say("Tasks_Count", count) : say("Tasks_CountHours", format.number(hours), say("Tasks_Count", count)));
  const columns = [{ title: say("Tasks_RoleTitle") }, ...quarters.map((title) => ({ title, isNumber: true }))];
  const rows = all.map(({ role, quarters: of }) => [say(`Tasks_Role_${role}`), ...of.map(told)]);
  const made = table(target, say("Tasks_Load"), columns, rows);
  made.className = "members";
  return [section(target, "load", say("Tasks_Load"), made)];
}
