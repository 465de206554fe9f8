import { alternative } from "../chart/alternative";
import { element, section } from "../ui/element";
import { day } from "../ui/format";
import { frame } from "../ui/frame";
import { select } from "../ui/select";
import { table } from "../ui/table";
import type { Words } from "../ui/words";
import { bars } from "./figure";
import { before } from "./months";
import { report, span, starts } from "./reading";
import type { Report } from "./report";
import { excluded, groups, headline } from "./wording";

/** Whether clients whose relation was deep at a month's end grew more in the twelve months after it: what the data show, nothing more. */
export async function start(target: Document, xrm: Xrm.XrmStatic, words: Words): Promise<void> {
  const { say, format } = words;
  const page = frame(target, words, "Evidence");
  const place = element(target, "div");
  const notice = element(target, "p", "notice", say("Evidence_Notice"));
  await page.fill(async () => {
    const known = await span(xrm.WebApi);
    if (known === null) return [notice, element(target, "p", "empty", say("Evidence_NoSnapshots"))];
    const months = starts(known);
    const [latest] = months;
    if (latest === undefined) return [notice, element(target, "p", "empty", say("Evidence_TooEarly", format.day(day(known.first)), format.month(day(before(known.first, -12)))))];
    const show = async (month: string): Promise<void> => place.replaceChildren(...shown(target, await report(xrm.WebApi.online, month), words));
    await show(latest);
    const options = months.map((month) => ({ value: month, text: format.day(day(month)) }));
    return [notice, element(target, "div", "tools", select(target, say("Evidence_Month"), options, latest, (month) => void page.attempt(() => show(month)))), place];
  });
}

function shown(target: Document, result: Report, words: Words): HTMLElement[] {
  const { say, format } = words;
  const bands = groups(result, words);
  const columns = [{ title: say("Evidence_Group") }, { title: say("Evidence_Clients"), isNumber: true }, { title: say("Evidence_Median"), isNumber: true }];
  const whole = (): HTMLElement => table(target, say("Evidence_Figure"), columns, bands.map(({ name, clients, label }) => [name, format.number(clients, 0), label]));
  const left = excluded(result, words);
  return [
    element(target, "p", "headline", headline(result, words)),
    element(target, "p", "note", say("Evidence_Period", format.day(day(result.month)), format.day(day(result.later)))),
    bars(target, bands, words),
    alternative(target, say("Page_AsTable"), whole),
    section(target, "excluded", say("Evidence_LeftOut"), left.length === 0 ? element(target, "p", "", say("Evidence_Nobody")) : element(target, "ul", "", ...left.map((text) => element(target, "li", "", text)))),
    section(target, "reading", say("Evidence_HowTo"), element(target, "p", "", say("Evidence_Meaning"))),
  ];
}
