import { element } from "../ui/element";
import { frame } from "../ui/frame";
import { plain } from "../ui/news";
import { select } from "../ui/select";
import type { Words } from "../ui/words";
import { kams } from "./kams";
import { Planning } from "./planning";
import { rules } from "./reading";

/** The plan of a key account manager's quarter: the reader's own, or, for a manager, one of the team's. */
export async function start(target: Document, xrm: Xrm.XrmStatic, words: Words, asked: string | null): Promise<void> {
  const page = frame(target, words, "Quarter");
  const me = plain(xrm.Utility.getGlobalContext().userSettings.userId);
  await page.fill(async () => {
    const [team, given] = await Promise.all([kams(xrm.WebApi), rules(xrm.WebApi)]);
    const planning = new Planning(target, page, xrm, words, given);
    const first = [asked, me].find((id) => team.some((kam) => kam.id === id)) ?? team[0]?.id ?? me;
    const show = (user: string): Promise<void> => planning.show(user, team.find(({ id }) => id === user)?.since ?? null);
    await show(first);
    return [...chooser(target, team.map(({ id, name }) => ({ value: id, text: name })), first, words, (id) => void page.attempt(() => show(id))), planning.whole];
  });
}

/** Offered where there is something to choose. */
function chooser(target: Document, team: readonly { readonly value: string; readonly text: string }[], first: string, { say }: Words, choose: (id: string) => void): HTMLElement[] {
  return team.length < 2 && team[0]?.value === first || team.length === 0 ? [] : [element(target, "div", "tools", select(target, say("Quarter_Kam"), team, first, choose))];
}
