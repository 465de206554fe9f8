// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Columns of the form "Scoring run". */
export interface ScoringRunMainColumns {
  kam_name: Xrm.Attributes.StringAttribute;
  kam_modelid: Xrm.Attributes.LookupAttribute;
  kam_modelversion: Xrm.Attributes.NumberAttribute;
  kam_asof: Xrm.Attributes.DateAttribute;
  kam_timezone: Xrm.Attributes.StringAttribute;
  kam_runstatus: Xrm.Attributes.OptionSetAttribute;
  kam_runkind: Xrm.Attributes.OptionSetAttribute;
  kam_startedon: Xrm.Attributes.DateAttribute;
  kam_completedon: Xrm.Attributes.DateAttribute;
  kam_clients: Xrm.Attributes.NumberAttribute;
  kam_measured: Xrm.Attributes.NumberAttribute;
  kam_scored: Xrm.Attributes.NumberAttribute;
  kam_changed: Xrm.Attributes.NumberAttribute;
  kam_failed: Xrm.Attributes.NumberAttribute;
  kam_error: Xrm.Attributes.StringAttribute;
  kam_batches: Xrm.Attributes.NumberAttribute;
  kam_calls: Xrm.Attributes.NumberAttribute;
  kam_fingerprint: Xrm.Attributes.StringAttribute;
  createdby: Xrm.Attributes.LookupAttribute;
  createdon: Xrm.Attributes.DateAttribute;
  modifiedby: Xrm.Attributes.LookupAttribute;
  modifiedon: Xrm.Attributes.DateAttribute;
}

/** Its controls, by name. */
export interface ScoringRunMainControls {
  kam_name: Xrm.Controls.StringControl;
  kam_modelid: Xrm.Controls.LookupControl;
  kam_modelversion: Xrm.Controls.NumberControl;
  kam_asof: Xrm.Controls.DateControl;
  kam_timezone: Xrm.Controls.StringControl;
  kam_runstatus: Xrm.Controls.OptionSetControl;
  kam_runkind: Xrm.Controls.OptionSetControl;
  kam_startedon: Xrm.Controls.DateControl;
  kam_completedon: Xrm.Controls.DateControl;
  webresource_run: Xrm.Controls.FramedControl;
  kam_clients: Xrm.Controls.NumberControl;
  kam_measured: Xrm.Controls.NumberControl;
  kam_scored: Xrm.Controls.NumberControl;
  kam_changed: Xrm.Controls.NumberControl;
  kam_failed: Xrm.Controls.NumberControl;
  kam_error: Xrm.Controls.StringControl;
  subgrid_batches: Xrm.Controls.GridControl;
  kam_batches: Xrm.Controls.NumberControl;
  kam_calls: Xrm.Controls.NumberControl;
  kam_fingerprint: Xrm.Controls.StringControl;
  createdby: Xrm.Controls.LookupControl;
  createdon: Xrm.Controls.DateControl;
  modifiedby: Xrm.Controls.LookupControl;
  modifiedon: Xrm.Controls.DateControl;
  header_kam_runstatus: Xrm.Controls.OptionSetControl;
  header_kam_scored: Xrm.Controls.NumberControl;
  header_kam_clients: Xrm.Controls.NumberControl;
}

/** Its tabs, each with its sections. */
export interface ScoringRunMainTabs {
  tab_progress: "section_run" | "section_page" | "section_counts" | "section_error";
  tab_batches: "section_batches";
  tab_record: "section_technical" | "section_record";
}

export interface ScoringRunMainForm extends Omit<Xrm.FormContext, "getAttribute" | "getControl"> {
  getAttribute<Name extends keyof ScoringRunMainColumns>(name: Name): ScoringRunMainColumns[Name];
  getControl<Name extends keyof ScoringRunMainControls>(name: Name): ScoringRunMainControls[Name];
}
