import { label } from "../../segment/label";
import { element } from "../../ui/element";
import type { Words } from "../../ui/words";
import type { Client, Figures } from "../client";

/** The score at a glance: the number, how sure it is, the segment, and of when and by which model. */
export function headline(target: Document, client: Client, figures: Figures, words: Words): HTMLElement {
  const { say, format } = words;
  const number = element(target, "p", "score", element(target, "strong", "", format.exact(client.score ?? 0)), ` ${say("Score_Of100")}`);
  const sure = element(target, "p", "", say("Score_Confidence", format.exact(client.confidence ?? 0)));
  return element(target, "div", "headline-score", number, label(target, client.segment, say), sure, element(target, "p", "note", basis(figures, words)));
}

/** 'As of 31 May 2026, model Standard, version 2', and that the model has changed since, where it has. */
function basis({ asOf, model, modelVersion }: Figures, { say, format }: Words): string {
  const when = asOf ? say("Score_AsOf", format.day(asOf)) : "";
  const isCurrent = modelVersion === null || model?.version === modelVersion;
  const by = model ? (isCurrent ? say("Score_Model", model.name, `${model.version}`) : say("Score_ModelChanged", `${modelVersion}`, model.name, `${model.version}`)) : "";
  return [when, by, say("Page_BaseCurrency")].filter((part) => part !== "").join(" ");
}
