// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Columns of the form "Success entry". */
export interface SuccessEntryQuickCreateColumns {
  kam_name: Xrm.Attributes.StringAttribute;
  kam_accountid: Xrm.Attributes.LookupAttribute;
  kam_type: Xrm.Attributes.OptionSetAttribute;
  kam_date: Xrm.Attributes.DateAttribute;
  kam_categoryid: Xrm.Attributes.LookupAttribute;
  kam_text: Xrm.Attributes.StringAttribute;
  kam_improvement: Xrm.Attributes.StringAttribute;
}

/** Its controls, by name. */
export interface SuccessEntryQuickCreateControls {
  kam_name: Xrm.Controls.StringControl;
  kam_accountid: Xrm.Controls.LookupControl;
  kam_type: Xrm.Controls.OptionSetControl;
  kam_date: Xrm.Controls.DateControl;
  kam_categoryid: Xrm.Controls.LookupControl;
  kam_text: Xrm.Controls.StringControl;
  kam_improvement: Xrm.Controls.StringControl;
}

/** Its tabs, each with its sections. */
export interface SuccessEntryQuickCreateTabs {
  tab_quick: "section_quick";
}

export interface SuccessEntryQuickCreateForm extends Omit<Xrm.FormContext, "getAttribute" | "getControl"> {
  getAttribute<Name extends keyof SuccessEntryQuickCreateColumns>(name: Name): SuccessEntryQuickCreateColumns[Name];
  getControl<Name extends keyof SuccessEntryQuickCreateControls>(name: Name): SuccessEntryQuickCreateControls[Name];
}
