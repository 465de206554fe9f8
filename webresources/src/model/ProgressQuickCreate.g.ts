// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Columns of the form "Quick create: progress". */
export interface ProgressQuickCreateColumns {
  kam_accountid: Xrm.Attributes.LookupAttribute;
  kam_definitionid: Xrm.Attributes.LookupAttribute;
  kam_plannedquarter: Xrm.Attributes.StringAttribute;
  kam_nextstep: Xrm.Attributes.StringAttribute;
  kam_nextstepon: Xrm.Attributes.DateAttribute;
  ownerid: Xrm.Attributes.LookupAttribute;
}

/** Its controls, by name. */
export interface ProgressQuickCreateControls {
  kam_accountid: Xrm.Controls.LookupControl;
  kam_definitionid: Xrm.Controls.LookupControl;
  kam_plannedquarter: Xrm.Controls.StringControl;
  kam_nextstep: Xrm.Controls.StringControl;
  kam_nextstepon: Xrm.Controls.DateControl;
  ownerid: Xrm.Controls.LookupControl;
}

/** Its tabs, each with its sections. */
export interface ProgressQuickCreateTabs {
  tab_quick: "section_quick";
}

export interface ProgressQuickCreateForm extends Omit<Xrm.FormContext, "getAttribute" | "getControl"> {
  getAttribute<Name extends keyof ProgressQuickCreateColumns>(name: Name): ProgressQuickCreateColumns[Name];
  getControl<Name extends keyof ProgressQuickCreateControls>(name: Name): ProgressQuickCreateControls[Name];
}
