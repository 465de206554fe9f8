import english from "../strings/kam.1033.resx";
import russian from "../strings/kam.1049.resx";
import { languageTag, sentence, type Argument } from "../ui/sentence";
import { message } from "../ui/work";
import { checks } from "./report";
import { everyDay, setUp, type Service } from "./orders";
import { layout, type Page } from "./layout";
import { rows } from "./wording";

/** Builds the page in the user's language and lets its two buttons do their work. */
export function start(target: Document, xrm: Xrm.XrmStatic): void {
  const tag = languageTag(xrm.Utility.getGlobalContext().userSettings.languageId);
  const strings = tag === "ru" ? russian : english;
  const say = (name: string, ...values: Argument[]): string => sentence((key) => strings[key], tag, name, values);
  const page = layout(target, tag, say);
  const service: Service = xrm.WebApi.online;

  page.setUp.addEventListener("click", () => {
    void busy(page, say("Health_SettingUp"), async () => {
      const result = await setUp(service);
      page.showChecks(rows(checks(result.Report), say));
      return say("Health_SetUpDone", result.Created, result.Updated, result.Kept);
    });
  });
  page.everyDay.addEventListener("click", () => {
    void busy(page, say("Health_RunningDaily"), async () => {
      const processed = await everyDay(service, (sofar) => page.tell(say("Health_DailyProgress", sofar)));
      return say("Health_DailyDone", processed);
    });
  });
}

/** One order at a time; its end, good or bad, is told in the place where screen readers listen. */
async function busy(page: Page, beginning: string, order: () => Promise<string>): Promise<void> {
  if (page.busy) return;
  page.setBusy(true);
  page.tell(beginning);
  try {
    page.tell(await order());
  } catch (error) {
    page.refuse(message(error));
  } finally {
    page.setBusy(false);
  }
}
