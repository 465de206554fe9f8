// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Columns of the form "Scoring batch". */
export interface ScoringBatchMainColumns {
  kam_runid: Xrm.Attributes.LookupAttribute;
  kam_number: Xrm.Attributes.NumberAttribute;
  kam_stage: Xrm.Attributes.OptionSetAttribute;
  kam_attempt: Xrm.Attributes.NumberAttribute;
  kam_measured: Xrm.Attributes.NumberAttribute;
  kam_scored: Xrm.Attributes.NumberAttribute;
  kam_changed: Xrm.Attributes.NumberAttribute;
  kam_failed: Xrm.Attributes.NumberAttribute;
  kam_calls: Xrm.Attributes.NumberAttribute;
  kam_errors: Xrm.Attributes.StringAttribute;
  createdby: Xrm.Attributes.LookupAttribute;
  createdon: Xrm.Attributes.DateAttribute;
  modifiedby: Xrm.Attributes.LookupAttribute;
  modifiedon: Xrm.Attributes.DateAttribute;
}

/** Its controls, by name. */
export interface ScoringBatchMainControls {
  kam_runid: Xrm.Controls.LookupControl;
  kam_number: Xrm.Controls.NumberControl;
  kam_stage: Xrm.Controls.OptionSetControl;
  kam_attempt: Xrm.Controls.NumberControl;
  kam_measured: Xrm.Controls.NumberControl;
  kam_scored: Xrm.Controls.NumberControl;
  kam_changed: Xrm.Controls.NumberControl;
  kam_failed: Xrm.Controls.NumberControl;
  kam_calls: Xrm.Controls.NumberControl;
  kam_errors: Xrm.Controls.StringControl;
  createdby: Xrm.Controls.LookupControl;
  createdon: Xrm.Controls.DateControl;
  modifiedby: Xrm.Controls.LookupControl;
  modifiedon: Xrm.Controls.DateControl;
}

/** Its tabs, each with its sections. */
export interface ScoringBatchMainTabs {
  tab_general: "section_batch" | "section_errors";
  tab_record: "section_record";
}

export interface ScoringBatchMainForm extends Omit<Xrm.FormContext, "getAttribute" | "getControl"> {
  getAttribute<Name extends keyof ScoringBatchMainColumns>(name: Name): ScoringBatchMainColumns[Name];
  getControl<Name extends keyof ScoringBatchMainControls>(name: Name): ScoringBatchMainControls[Name];
}
