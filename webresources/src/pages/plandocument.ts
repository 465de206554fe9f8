import english from "../document/document.1033.resx";
import russian from "../document/document.1049.resx";
import { start } from "../document/page";
import knownEnglish from "../plan/known.1033.resx";
import knownRussian from "../plan/known.1049.resx";
import scenarioEnglish from "../plan/scenario.1033.resx";
import scenarioRussian from "../plan/scenario.1049.resx";
import { element } from "../ui/element";
import { dataOf } from "../ui/parameters";
import { words } from "../ui/words";

/** The document stands in the app, or in a window of its own that a form has opened. */
const platform = parent.Xrm ?? (opener as Window | null)?.Xrm;

if (platform) void start(document, platform, words(platform, { ...scenarioEnglish, ...knownEnglish, ...english }, { ...scenarioRussian, ...knownRussian, ...russian }), dataOf(location.search));
else document.body.append(...[english, russian].map((strings) => element(document, "p", "", strings["Document_Lost"] ?? "")));
