import { button, element, section } from "../../ui/element";
import type { Desk, Hands } from "../desk";
import { columnOf, factSentence, factsOf, sourceOf, type Fact } from "../facts";
import { isWritable } from "../lifecycle";

/** What is known already, block by block, each with its source and date, and a button that writes it into the plan. */
export function known(desk: Desk, hands: Hands): HTMLElement[] {
  const { target, words: { say }, plan } = desk;
  const facts = factsOf(plan.known);
  if (facts.length === 0) return [];
  const groups = [1, 2, 3, 4].flatMap((block) => {
    const own = facts.filter((fact) => fact.block === block);
    const title = `${say(`Plan_Block_${block}`)}: ${own.length}`;
    if (own.length === 0) return [];
    const group = element(target, "details", "facts", element(target, "summary", "", title), element(target, "ul", "", ...own.map((fact) => item(desk, hands, fact))));
    group.id = `facts-${block}`;
    return [group];
  });
  return [section(target, "known", say("Plan_Known"), ...groups)];
}

function item({ target, words, names, plan, isOnForm }: Desk, hands: Hands, fact: Fact): HTMLLIElement {
  const text = factSentence(fact, names, words);
  const source = element(target, "span", "detail", sourceOf(fact, words));
  const made = element(target, "li", "", element(target, "span", "", text), source);
  const column = columnOf(fact);
  if (column === null || !isOnForm || !isWritable(plan)) return made;
  const press = button(target, "link", words.say("Plan_Into"), () => hands.add(fact));
  press.setAttribute("aria-label", `${words.say("Plan_Into")}: ${text}`);
  made.append(press);
  return made;
}
