import english from "../pareto/pareto.1033.resx";
import russian from "../pareto/pareto.1049.resx";
import commonEnglish from "../ui/page.1033.resx";
import commonRussian from "../ui/page.1049.resx";
import { start } from "../pareto/page";
import { words } from "../ui/words";

void start(document, parent.Xrm, words(parent.Xrm, { ...commonEnglish, ...english }, { ...commonRussian, ...russian }));
