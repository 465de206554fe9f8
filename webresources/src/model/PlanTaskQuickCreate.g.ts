// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Columns of the form "Plan task". */
export interface PlanTaskQuickCreateColumns {
  kam_name: Xrm.Attributes.StringAttribute;
  kam_planid: Xrm.Attributes.LookupAttribute;
  kam_type: Xrm.Attributes.OptionSetAttribute;
  kam_duedate: Xrm.Attributes.DateAttribute;
  kam_responsibleid: Xrm.Attributes.LookupAttribute;
  kam_supportrole: Xrm.Attributes.OptionSetAttribute;
  kam_hours: Xrm.Attributes.NumberAttribute;
  kam_initiativeid: Xrm.Attributes.LookupAttribute;
  kam_targetcontactid: Xrm.Attributes.LookupAttribute;
}

/** Its controls, by name. */
export interface PlanTaskQuickCreateControls {
  kam_name: Xrm.Controls.StringControl;
  kam_planid: Xrm.Controls.LookupControl;
  kam_type: Xrm.Controls.OptionSetControl;
  kam_duedate: Xrm.Controls.DateControl;
  kam_responsibleid: Xrm.Controls.LookupControl;
  kam_supportrole: Xrm.Controls.OptionSetControl;
  kam_hours: Xrm.Controls.NumberControl;
  kam_initiativeid: Xrm.Controls.LookupControl;
  kam_targetcontactid: Xrm.Controls.LookupControl;
}

/** Its tabs, each with its sections. */
export interface PlanTaskQuickCreateTabs {
  tab_quick: "section_quick";
}

export interface PlanTaskQuickCreateForm extends Omit<Xrm.FormContext, "getAttribute" | "getControl"> {
  getAttribute<Name extends keyof PlanTaskQuickCreateColumns>(name: Name): PlanTaskQuickCreateColumns[Name];
  getControl<Name extends keyof PlanTaskQuickCreateControls>(name: Name): PlanTaskQuickCreateControls[Name];
}
