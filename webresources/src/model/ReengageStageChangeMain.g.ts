// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Columns of the form "Stage move". */
export interface ReengageStageChangeMainColumns {
  kam_reengagementid: Xrm.Attributes.LookupAttribute;
  kam_accountid: Xrm.Attributes.LookupAttribute;
  kam_from: Xrm.Attributes.OptionSetAttribute;
  kam_to: Xrm.Attributes.OptionSetAttribute;
  kam_movereason: Xrm.Attributes.OptionSetAttribute;
  kam_days: Xrm.Attributes.NumberAttribute;
  kam_on: Xrm.Attributes.DateAttribute;
  kam_byid: Xrm.Attributes.LookupAttribute;
  kam_reason: Xrm.Attributes.StringAttribute;
  createdby: Xrm.Attributes.LookupAttribute;
  createdon: Xrm.Attributes.DateAttribute;
  modifiedby: Xrm.Attributes.LookupAttribute;
  modifiedon: Xrm.Attributes.DateAttribute;
  ownerid: Xrm.Attributes.LookupAttribute;
}

/** Its controls, by name. */
export interface ReengageStageChangeMainControls {
  kam_reengagementid: Xrm.Controls.LookupControl;
  kam_accountid: Xrm.Controls.LookupControl;
  kam_from: Xrm.Controls.OptionSetControl;
  kam_to: Xrm.Controls.OptionSetControl;
  kam_movereason: Xrm.Controls.OptionSetControl;
  kam_days: Xrm.Controls.NumberControl;
  kam_on: Xrm.Controls.DateControl;
  kam_byid: Xrm.Controls.LookupControl;
  kam_reason: Xrm.Controls.StringControl;
  createdby: Xrm.Controls.LookupControl;
  createdon: Xrm.Controls.DateControl;
  modifiedby: Xrm.Controls.LookupControl;
  modifiedon: Xrm.Controls.DateControl;
  header_kam_to: Xrm.Controls.OptionSetControl;
  header_kam_on: Xrm.Controls.DateControl;
  header_ownerid: Xrm.Controls.LookupControl;
}

/** Its tabs, each with its sections. */
export interface ReengageStageChangeMainTabs {
  tab_general: "section_move" | "section_reason";
  tab_record: "section_record";
}

export interface ReengageStageChangeMainForm extends Omit<Xrm.FormContext, "getAttribute" | "getControl"> {
  getAttribute<Name extends keyof ReengageStageChangeMainColumns>(name: Name): ReengageStageChangeMainColumns[Name];
  getControl<Name extends keyof ReengageStageChangeMainControls>(name: Name): ReengageStageChangeMainControls[Name];
}
