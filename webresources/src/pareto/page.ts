import { element } from "../ui/element";
import { frame } from "../ui/frame";
import { opener } from "../ui/opening";
import type { Words } from "../ui/words";
import { curve } from "./curve";
import { list } from "./list";
import { read } from "./reading";
import { share, type Ranking } from "./share";
import { headline, makeup } from "./wording";

/** Which clients bring the most of the revenue. */
export async function start(target: Document, xrm: Xrm.XrmStatic, words: Words): Promise<void> {
  const page = frame(target, words, "Pareto");
  const open = opener(xrm);
  await page.fill(async () => {
    const ranking = await read(xrm.WebApi, (clients) => page.tell(words.say("Pareto_Reading", clients)));
    return shown(target, ranking, words, open);
  });
}

function shown(target: Document, ranking: Ranking, words: Words, open: (id: string) => void): HTMLElement[] {
  if (ranking.count === 0) return [element(target, "p", "empty", words.say("Pareto_Empty", share))];
  return [
    element(target, "p", "headline", headline(ranking, words)),
    element(target, "p", "note", makeup(ranking, words)),
    curve(target, ranking, words, open),
    list(target, ranking, words, open),
  ];
}
