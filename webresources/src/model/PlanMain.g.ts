// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Columns of the form "Account development plan". */
export interface PlanMainColumns {
  kam_accountid: Xrm.Attributes.LookupAttribute;
  kam_year: Xrm.Attributes.NumberAttribute;
  kam_managerid: Xrm.Attributes.LookupAttribute;
  kam_profile: Xrm.Attributes.StringAttribute;
  kam_strategy: Xrm.Attributes.StringAttribute;
  kam_clientplans: Xrm.Attributes.StringAttribute;
  kam_circlewhy: Xrm.Attributes.StringAttribute;
  kam_sharewhy: Xrm.Attributes.StringAttribute;
  kam_goal: Xrm.Attributes.StringAttribute;
  kam_target: Xrm.Attributes.NumberAttribute;
  kam_risks: Xrm.Attributes.StringAttribute;
  kam_resources: Xrm.Attributes.StringAttribute;
  kam_startreason: Xrm.Attributes.StringAttribute;
  kam_changereason: Xrm.Attributes.StringAttribute;
  createdby: Xrm.Attributes.LookupAttribute;
  createdon: Xrm.Attributes.DateAttribute;
  modifiedby: Xrm.Attributes.LookupAttribute;
  modifiedon: Xrm.Attributes.DateAttribute;
  kam_lifecycle: Xrm.Attributes.OptionSetAttribute;
  kam_score: Xrm.Attributes.NumberAttribute;
  kam_execution: Xrm.Attributes.NumberAttribute;
  kam_quality: Xrm.Attributes.NumberAttribute;
}

/** Its controls, by name. */
export interface PlanMainControls {
  kam_accountid: Xrm.Controls.LookupControl;
  kam_year: Xrm.Controls.NumberControl;
  kam_managerid: Xrm.Controls.LookupControl;
  kam_profile: Xrm.Controls.StringControl;
  kam_strategy: Xrm.Controls.StringControl;
  kam_clientplans: Xrm.Controls.StringControl;
  kam_circlewhy: Xrm.Controls.StringControl;
  kam_sharewhy: Xrm.Controls.StringControl;
  kam_goal: Xrm.Controls.StringControl;
  kam_target: Xrm.Controls.NumberControl;
  kam_risks: Xrm.Controls.StringControl;
  kam_resources: Xrm.Controls.StringControl;
  kam_startreason: Xrm.Controls.StringControl;
  kam_changereason: Xrm.Controls.StringControl;
  createdby: Xrm.Controls.LookupControl;
  createdon: Xrm.Controls.DateControl;
  modifiedby: Xrm.Controls.LookupControl;
  modifiedon: Xrm.Controls.DateControl;
  header_kam_lifecycle: Xrm.Controls.OptionSetControl;
  header_kam_score: Xrm.Controls.NumberControl;
  header_kam_execution: Xrm.Controls.NumberControl;
  header_kam_quality: Xrm.Controls.NumberControl;
}

/** Its tabs, each with its sections. */
export interface PlanMainTabs {
  tab_general: "section_general";
  tab_record: "section_record";
}

export interface PlanMainForm extends Omit<Xrm.FormContext, "getAttribute" | "getControl"> {
  getAttribute<Name extends keyof PlanMainColumns>(name: Name): PlanMainColumns[Name];
  getControl<Name extends keyof PlanMainControls>(name: Name): PlanMainControls[Name];
}
