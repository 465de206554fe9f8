import ownEnglish from "../plan/client.1033.resx";
import ownRussian from "../plan/client.1049.resx";
import english from "../plan/plan.1033.resx";
import russian from "../plan/plan.1049.resx";
import scenarioEnglish from "../plan/scenario.1033.resx";
import scenarioRussian from "../plan/scenario.1049.resx";
import { start } from "../plan/client-page";
import commonEnglish from "../ui/page.1033.resx";
import commonRussian from "../ui/page.1049.resx";
import { rowOf } from "../ui/parameters";
import { words } from "../ui/words";

const speech = words(parent.Xrm, { ...commonEnglish, ...english, ...scenarioEnglish, ...ownEnglish }, { ...commonRussian, ...russian, ...scenarioRussian, ...ownRussian });
void start(document, parent.Xrm, speech, rowOf(location.search));
