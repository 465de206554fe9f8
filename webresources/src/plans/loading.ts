import { button, element, section } from "../ui/element";
import { table, type Column } from "../ui/table";
import type { Words } from "../ui/words";
import { quartersOf, type Asked, type Load } from "./load";

/** Who is asked for how much: open tasks and their hours, by role and quarter. */
export function loading(target: Document, asked: readonly Asked[], year: number, words: Words, drill: (role: Asked["role"], quarter: string) => void): HTMLElement {
  const { say } = words;
  if (asked.length === 0) return section(target, "loads", say("Plans_Loads"), element(target, "p", "empty", say("Plans_NoLoads")));
  const names = quartersOf(year);
  const columns: Column[] = [{ title: say("Plans_Role") }, ...names.map((_, at) => ({ title: `Q${at + 1}`, isNumber: true })), { title: say("Plans_All"), isNumber: true }];
  const rows = asked.map(({ role, quarters }) => {
    const title = say(`Plans_Role_${role}`);
    const cells = quarters.map((load, at) => cell(target, load, `${title}, Q${at + 1}`, words, () => drill(role, names[at] ?? "")));
    return [title, ...cells, said(quarters.reduce((all, { tasks, hours }) => ({ tasks: all.tasks + tasks, hours: all.hours + hours })), words)];
  });
  const whole = table(target, say("Plans_Loads"), columns, rows);
  return section(target, "loads", say("Plans_Loads"), element(target, "p", "note", say("Plans_LoadsNote")), element(target, "div", "scrolling", whole));
}

const said = ({ tasks, hours }: Load, { say, format }: Words): string => say("Plans_Load", tasks, format.number(hours));

function cell(target: Document, load: Load, of: string, words: Words, open: () => void): HTMLElement | string {
  if (load.tasks === 0) return "–";
  const made = button(target, "link", said(load, words), open);
  made.setAttribute("aria-label", `${of}: ${made.textContent ?? ""}`);
  return made;
}
