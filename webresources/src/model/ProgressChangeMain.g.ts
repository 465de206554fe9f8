// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Columns of the form "Progress change". */
export interface ProgressChangeMainColumns {
  kam_progressid: Xrm.Attributes.LookupAttribute;
  kam_accountid: Xrm.Attributes.LookupAttribute;
  kam_from: Xrm.Attributes.OptionSetAttribute;
  kam_to: Xrm.Attributes.OptionSetAttribute;
  kam_changedbyid: Xrm.Attributes.LookupAttribute;
  kam_changedon: Xrm.Attributes.DateAttribute;
  kam_changesource: Xrm.Attributes.OptionSetAttribute;
  kam_reason: Xrm.Attributes.StringAttribute;
}

/** Its controls, by name. */
export interface ProgressChangeMainControls {
  kam_progressid: Xrm.Controls.LookupControl;
  kam_accountid: Xrm.Controls.LookupControl;
  kam_from: Xrm.Controls.OptionSetControl;
  kam_to: Xrm.Controls.OptionSetControl;
  kam_changedbyid: Xrm.Controls.LookupControl;
  kam_changedon: Xrm.Controls.DateControl;
  kam_changesource: Xrm.Controls.OptionSetControl;
  kam_reason: Xrm.Controls.StringControl;
}

/** Its tabs, each with its sections. */
export interface ProgressChangeMainTabs {
  tab_general: "section_change";
}

export interface ProgressChangeMainForm extends Omit<Xrm.FormContext, "getAttribute" | "getControl"> {
  getAttribute<Name extends keyof ProgressChangeMainColumns>(name: Name): ProgressChangeMainColumns[Name];
  getControl<Name extends keyof ProgressChangeMainControls>(name: Name): ProgressChangeMainControls[Name];
}
