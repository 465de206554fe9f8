import { button, decorative, element, section } from "../../ui/element";
import { blocksOf, type Block } from "../blocks";
import type { Desk, Hands } from "../desk";
import { gapSentence, gapsOf, type Gap } from "../gaps";
import { isLocked } from "../plan";

const signs: Readonly<Record<Block["state"], string>> = { complete: "✓", old: "↻", missing: "!" };

/** The seven blocks, each complete, old or missing something, and below them what is missing: each leads to where it is put right. */
export function blocks(desk: Desk, hands: Hands): HTMLElement {
  const { target, words, plan, today, rules } = desk;
  const { say, format } = words;
  const all = blocksOf(plan, today, rules.freshDays);
  const complete = all.filter(({ state }) => state !== "missing").length;
  const quality = plan.quality === null ? [] : [say("Plan_Quality", format.number(plan.quality, 0))];
  const count = element(target, "p", "quality", [say("Plan_Complete", complete, all.length), ...quality].join(" "));
  const list = element(target, "ol", "blocks", ...all.map((block) => element(target, "li", block.state, ...item(desk, hands, block))));
  return section(target, "completeness", say("Plan_Completeness"), count, list, ...missing(desk, hands, gapsOf(plan.gaps)));
}

function item({ target, words: { say, format }, isOnForm }: Desk, hands: Hands, { number, state, gaps, on }: Block): HTMLElement[] {
  const sign = decorative(element(target, "span", "sign", signs[state]));
  const name = `${number}. ${say(`Plan_Block_${number}`)}`;
  const [first] = gaps;
  const title = first && isOnForm ? button(target, "link", name, () => hands.go(first)) : element(target, "span", "", name);
  const detail = state === "missing" ? say("Plan_Missing", gaps.length) : on === null ? "" : say(state === "old" ? "Plan_Old" : "Plan_Fresh", format.day(on));
  return [sign, title, element(target, "span", "detail", detail)];
}

/** So many are shown at once: whoever begins reads the first ones first. */
const most = 6;

/** What stands in the way of the review first, then by blocks. */
function missing({ target, words, isOnForm, plan }: Desk, hands: Hands, gaps: readonly Gap[]): HTMLElement[] {
  if (gaps.length === 0 || isLocked(plan)) return [];
  const sorted = [...gaps].sort((one, other) => Number(other.isNeeded) - Number(one.isNeeded));
  const lines = sorted.map((gap) => {
    const text = gapSentence(gap, words);
    const mark = gap.isNeeded ? [element(target, "strong", "needed", ` ${words.say("Plan_Needed")}`)] : [];
    return element(target, "li", "", isOnForm ? button(target, "link", text, () => hands.go(gap)) : text, ...mark);
  });
  const rest = lines.slice(most);
  const more = rest.length === 0 ? [] : [element(target, "details", "", element(target, "summary", "", words.say("Page_MoreOf", rest.length)), element(target, "ul", "gaps", ...rest))];
  return [element(target, "ul", "gaps", ...lines.slice(0, most)), ...more];
}
