import { element } from "../ui/element";
import { frame } from "../ui/frame";
import type { Words } from "../ui/words";
import type { Client } from "./client";
import type { Moment } from "./history";
import { breakdown } from "./parts/breakdown";
import { headline } from "./parts/headline";
import { history as historyOf } from "./parts/history";
import { order } from "./parts/order";
import { profile } from "./parts/profile";
import { segment } from "./parts/segment";
import { worth } from "./parts/worth";
import { history, isPending, read, recommendation, type Recommendation } from "./reading";
import { follow } from "./following";

/** The score of the client whose form the page stands on, and why it is what it is. */
export async function start(target: Document, xrm: Xrm.XrmStatic, words: Words, id: string | null): Promise<void> {
  const page = frame(target, words, "Score", "none");
  if (id === null) {
    page.tell(words.say("Score_New"));
    return;
  }
  const show = async (): Promise<boolean> => {
    let pending = false;
    await page.fill(async () => {
      const [client, moments] = await Promise.all([read(xrm.WebApi, id), history(xrm.WebApi, id)]);
      pending = client.isPending;
      return shown(target, client, moments, await recommendation(xrm.WebApi, client.profile, words.tag), words);
    });
    return pending;
  };
  await follow(id, show, () => isPending(xrm.WebApi, id), (state) => page.tell(state === "" ? "" : words.say(`Score_${state}`)));
}

function shown(target: Document, client: Client, moments: readonly Moment[], advice: Recommendation | null, words: Words): HTMLElement[] {
  const today = new Date();
  const { figures } = client;
  const value = client.worth ? [worth(target, client.worth, words)] : [];
  if (!figures) return [element(target, "p", "empty", words.say(client.lastPurchaseOn ? "Score_NotYet" : "Score_NoPurchases")), order(target, client, today, words), ...value];
  return [
    headline(target, client, figures, words),
    element(target, "div", "columns",
      element(target, "div", "", breakdown(target, client, figures, words)),
      element(target, "div", "", segment(target, client, words), profile(target, client, figures, advice, words), order(target, client, today, words))),
    ...value,
    historyOf(target, moments, words),
  ];
}

