import { frame, type Frame } from "../ui/frame";
import { onPage, toForm } from "../ui/leading";
import { onSaved } from "../ui/news";
import { onReturn } from "../ui/returning";
import type { Words } from "../ui/words";
import { deskOf, type Desk, type Hands } from "./desk";
import { columnOf, factSentence, sourceOf, type Fact } from "./facts";
import { controlOf } from "./gaps";
import type { Order } from "./lifecycle";
import { blocks } from "./parts/blocks";
import { cards } from "./parts/cards";
import { head } from "./parts/head";
import { known } from "./parts/known";
import { place, redraw, type Place } from "./place";
import { namesOf, read, rulesOf } from "./reading";
import { Work } from "./work";

/** The plan on its own form: where it stands, what it lacks, what is known already, and what it comes to. */
export async function start(target: Document, xrm: Xrm.XrmStatic, words: Words, id: string | null): Promise<void> {
  const page = frame(target, words, "Plan", "none");
  if (id === null) return page.tell(words.say("Plan_New"));
  await page.fill(async () => {
    const [rules, names] = await Promise.all([rulesOf(xrm.WebApi), namesOf(xrm.WebApi, words.tag)]);
    const look = async (): Promise<Desk> => deskOf(target, xrm, words, rules, names, await read(xrm.WebApi, id), true);
    let desk = await look();
    const where = place(target);
    const renew = async (): Promise<void> => {
      desk = await look();
      draw(where, desk, handsOf(desk, page, work));
    };
    const answered = settling(id);
    const work = new Work(xrm, page, words, where, { renew, settle: answered.settle });
    draw(where, desk, handsOf(desk, page, work));
    onSaved(id, () => void page.attempt(renew));
    onReturn(where.whole, () => void page.attempt(renew));
    onPage(id, (order) => answered.hear(order) || work.order(desk, order as Order));
    return [where.whole];
  });
}

function draw(where: Place, desk: Desk, hands: Hands): void {
  redraw(where, [head(desk, hands)], [blocks(desk, hands), ...known(desk, hands), cards(desk, [])]);
}

const handsOf = ({ plan, names, words }: Desk, page: Frame, work: Work): Hands => ({
  order: (desk, order) => work.order(desk, order),
  open: () => work.open(plan.id),
  go: (gap) => toForm(plan.id, "focus", controlOf(gap)),
  add: (fact: Fact) => {
    const addition = `${factSentence(fact, names, words)} (${sourceOf(fact, words)})`;
    toForm(plan.id, "add", JSON.stringify({ column: columnOf(fact), addition }));
    page.tell(words.say("Plan_Added"));
  },
});

/** Longer than a save takes; a form without our script does not answer at all. */
const patience = 8_000;

/** The form saves what was typed before the plan goes on, and answers whether it could. */
function settling(id: string): { settle(): Promise<boolean>; hear(order: string): boolean } {
  let answer: ((isSaved: boolean) => void) | null = null;
  return {
    settle: () => new Promise((done) => {
      answer = done;
      setTimeout(() => done(true), patience);
      toForm(id, "save");
    }),
    hear: (order) => {
      if (order !== "saved" && order !== "unsaved") return false;
      answer?.(order === "saved");
      return true;
    },
  };
}
