import { progress } from "../model/tables.g";
import { button, element } from "../ui/element";
import { frame, type Frame } from "../ui/frame";
import { opener } from "../ui/opening";
import { select } from "../ui/select";
import type { Words } from "../ui/words";
import { clients } from "./clients";
import { stalledDefinitions, type Definition } from "./definitions";
import { clientTable, stalledTable, under } from "./drill";
import { kams } from "./kams";
import type { Kpi } from "./kpis";
import { currentQuarter, kpis, quarters } from "./reading";
import { stalled } from "./stalled";
import { stalls } from "./stalls";
import { headline } from "./wording";

const piece = 50;

/** What a manager looks at before a review: where relations deepen, where they stall, and behind every number its clients. */
export async function start(target: Document, xrm: Xrm.XrmStatic, words: Words): Promise<void> {
  const page = frame(target, words, "Team");
  const results = element(target, "div");
  await page.fill(async () => {
    const [now, known, definitions] = await Promise.all([currentQuarter(xrm.WebApi), quarters(xrm.WebApi), stalledDefinitions(xrm.WebApi, words.tag)]);
    await show(target, page, results, now, xrm, words);
    const options = [...new Set([now, ...known])].sort().reverse().map((value) => ({ value, text: value }));
    const chooser = select(target, words.say("Team_Quarter"), options, now, (quarter) => void page.attempt(() => show(target, page, results, quarter, xrm, words)));
    return [element(target, "p", "notice", words.say("Team_Notice")), element(target, "div", "tools", chooser), results, ...behind(target, page, definitions, xrm, words)];
  });
}

async function show(target: Document, page: Frame, results: HTMLElement, quarter: string, xrm: Xrm.XrmStatic, words: Words): Promise<void> {
  const rows = await kpis(xrm.WebApi, quarter);
  const place = element(target, "div", "members");
  const drill = (kpi: Kpi): void => void page.attempt(async () => {
    const name = words.say("Team_ClientsOf", kpi.name, quarter);
    const plan = button(target, "secondary", words.say("Team_OpenPlan"), () => openPlan(xrm, kpi.user));
    under(target, place, name, clientTable(target, name, await clients(xrm.WebApi, kpi.id, kpi.user), words, opener(xrm)), element(target, "div", "actions", plan));
  });
  const said = rows.length === 0 ? [] : [element(target, "p", "headline", headline(rows, quarter, words))];
  results.replaceChildren(...said, kams(target, rows, quarter, words, drill), place);
}

function behind(target: Document, page: Frame, definitions: readonly Definition[], xrm: Xrm.XrmStatic, words: Words): HTMLElement[] {
  const place = element(target, "div", "members");
  const openProgress = (id: string): void => void xrm.Navigation.openForm({ entityName: progress.table, entityId: id });
  const drill = ({ id, name, stalled: count }: Definition): void => void page.attempt(async () => {
    const title = words.say("Team_StalledOf", name);
    under(target, place, title, stalledTable(target, title, stalled(xrm.WebApi, id, piece), count, words, opener(xrm), openProgress));
  });
  return [stalls(target, definitions, words, drill), place];
}

/** The quarter page shows the one that it is asked for. */
const openPlan = (xrm: Xrm.XrmStatic, user: string): void =>
  void xrm.Navigation.navigateTo({ pageType: "webresource", webresourceName: "kam_/pages/quarter.html", data: user });
