import { nameOf } from "../segment/label";
import type { Words } from "../ui/words";
import { bySegment, share, type Buyer, type Ranking } from "./share";

/** '41 of 632 clients (6.5 %) bring 80 % of the revenue.' */
export function headline({ cut, count }: Ranking, { say, format }: Words): string {
  return say("Pareto_Headline", cut, count, format.percent((100 * cut) / count), format.percent(share));
}

/** Whether those who bring the most are treated as such: 'Among them: K, key 12; R, regular 9.' */
export function makeup(ranking: Ranking, { say, format }: Words): string {
  const parts = bySegment(ranking).map(({ segment, clients }) => `${nameOf(segment, say)}: ${format.number(clients, 0)}`);
  return say("Pareto_Makeup", parts.join("; "));
}

/** What is said of one buyer, in the picture as to screen readers. */
export function linesOf(buyer: Buyer, rank: number, together: number, { say, format }: Words): string[] {
  return [
    `${format.number(rank, 0)}. ${buyer.name}`,
    nameOf(buyer.segment, say),
    say("Pareto_Brings", format.money(buyer.revenue)),
    say("Pareto_Together", format.percent(together)),
  ];
}
