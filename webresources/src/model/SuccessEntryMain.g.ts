// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Columns of the form "Success entry". */
export interface SuccessEntryMainColumns {
  kam_name: Xrm.Attributes.StringAttribute;
  kam_accountid: Xrm.Attributes.LookupAttribute;
  kam_type: Xrm.Attributes.OptionSetAttribute;
  kam_date: Xrm.Attributes.DateAttribute;
  kam_categoryid: Xrm.Attributes.LookupAttribute;
  kam_text: Xrm.Attributes.StringAttribute;
  kam_improvement: Xrm.Attributes.StringAttribute;
  createdby: Xrm.Attributes.LookupAttribute;
  createdon: Xrm.Attributes.DateAttribute;
  modifiedby: Xrm.Attributes.LookupAttribute;
  modifiedon: Xrm.Attributes.DateAttribute;
  ownerid: Xrm.Attributes.LookupAttribute;
}

/** Its controls, by name. */
export interface SuccessEntryMainControls {
  kam_name: Xrm.Controls.StringControl;
  kam_accountid: Xrm.Controls.LookupControl;
  kam_type: Xrm.Controls.OptionSetControl;
  kam_date: Xrm.Controls.DateControl;
  kam_categoryid: Xrm.Controls.LookupControl;
  kam_text: Xrm.Controls.StringControl;
  kam_improvement: Xrm.Controls.StringControl;
  createdby: Xrm.Controls.LookupControl;
  createdon: Xrm.Controls.DateControl;
  modifiedby: Xrm.Controls.LookupControl;
  modifiedon: Xrm.Controls.DateControl;
  header_ownerid: Xrm.Controls.LookupControl;
}

/** Its tabs, each with its sections. */
export interface SuccessEntryMainTabs {
  tab_general: "section_general";
  tab_record: "section_record";
}

export interface SuccessEntryMainForm extends Omit<Xrm.FormContext, "getAttribute" | "getControl"> {
  getAttribute<Name extends keyof SuccessEntryMainColumns>(name: Name): SuccessEntryMainColumns[Name];
  getControl<Name extends keyof SuccessEntryMainControls>(name: Name): SuccessEntryMainControls[Name];
}
