/** The frame around a page is the app, which lends it its own client. */
interface Window {
  readonly Xrm: Xrm.XrmStatic;
}
