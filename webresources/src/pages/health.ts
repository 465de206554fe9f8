import { start } from "../health/page";

start(document, parent.Xrm);
