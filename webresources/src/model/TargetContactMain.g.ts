// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Columns of the form "Target contact". */
export interface TargetContactMainColumns {
  kam_planid: Xrm.Attributes.LookupAttribute;
  kam_stakeholderid: Xrm.Attributes.LookupAttribute;
  kam_goal: Xrm.Attributes.OptionSetAttribute;
  kam_quarter: Xrm.Attributes.StringAttribute;
  kam_note: Xrm.Attributes.StringAttribute;
  kam_done: Xrm.Attributes.BooleanAttribute;
  kam_doneon: Xrm.Attributes.DateAttribute;
  createdby: Xrm.Attributes.LookupAttribute;
  createdon: Xrm.Attributes.DateAttribute;
  modifiedby: Xrm.Attributes.LookupAttribute;
  modifiedon: Xrm.Attributes.DateAttribute;
  kam_accountid: Xrm.Attributes.LookupAttribute;
  ownerid: Xrm.Attributes.LookupAttribute;
}

/** Its controls, by name. */
export interface TargetContactMainControls {
  kam_planid: Xrm.Controls.LookupControl;
  kam_stakeholderid: Xrm.Controls.LookupControl;
  kam_goal: Xrm.Controls.OptionSetControl;
  kam_quarter: Xrm.Controls.StringControl;
  kam_note: Xrm.Controls.StringControl;
  kam_done: Xrm.Controls.BooleanControl;
  kam_doneon: Xrm.Controls.DateControl;
  createdby: Xrm.Controls.LookupControl;
  createdon: Xrm.Controls.DateControl;
  modifiedby: Xrm.Controls.LookupControl;
  modifiedon: Xrm.Controls.DateControl;
  header_kam_accountid: Xrm.Controls.LookupControl;
  header_ownerid: Xrm.Controls.LookupControl;
}

/** Its tabs, each with its sections. */
export interface TargetContactMainTabs {
  tab_general: "section_general";
  tab_record: "section_record";
}

export interface TargetContactMainForm extends Omit<Xrm.FormContext, "getAttribute" | "getControl"> {
  getAttribute<Name extends keyof TargetContactMainColumns>(name: Name): TargetContactMainColumns[Name];
  getControl<Name extends keyof TargetContactMainControls>(name: Name): TargetContactMainControls[Name];
}
