// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Columns of the form "Planned progress". */
export interface QuarterPlanItemMainColumns {
  kam_progressid: Xrm.Attributes.LookupAttribute;
  kam_accountid: Xrm.Attributes.LookupAttribute;
  kam_definitionid: Xrm.Attributes.LookupAttribute;
  kam_kpiid: Xrm.Attributes.LookupAttribute;
  kam_userid: Xrm.Attributes.LookupAttribute;
  kam_quarter: Xrm.Attributes.StringAttribute;
  kam_isaddition: Xrm.Attributes.BooleanAttribute;
  kam_iscarriedover: Xrm.Attributes.BooleanAttribute;
  kam_planresult: Xrm.Attributes.OptionSetAttribute;
  kam_resulton: Xrm.Attributes.DateAttribute;
  createdby: Xrm.Attributes.LookupAttribute;
  createdon: Xrm.Attributes.DateAttribute;
  modifiedby: Xrm.Attributes.LookupAttribute;
  modifiedon: Xrm.Attributes.DateAttribute;
  ownerid: Xrm.Attributes.LookupAttribute;
}

/** Its controls, by name. */
export interface QuarterPlanItemMainControls {
  kam_progressid: Xrm.Controls.LookupControl;
  kam_accountid: Xrm.Controls.LookupControl;
  kam_definitionid: Xrm.Controls.LookupControl;
  kam_kpiid: Xrm.Controls.LookupControl;
  kam_userid: Xrm.Controls.LookupControl;
  kam_quarter: Xrm.Controls.StringControl;
  kam_isaddition: Xrm.Controls.BooleanControl;
  kam_iscarriedover: Xrm.Controls.BooleanControl;
  kam_planresult: Xrm.Controls.OptionSetControl;
  kam_resulton: Xrm.Controls.DateControl;
  createdby: Xrm.Controls.LookupControl;
  createdon: Xrm.Controls.DateControl;
  modifiedby: Xrm.Controls.LookupControl;
  modifiedon: Xrm.Controls.DateControl;
  header_kam_planresult: Xrm.Controls.OptionSetControl;
  header_kam_quarter: Xrm.Controls.StringControl;
  header_ownerid: Xrm.Controls.LookupControl;
}

/** Its tabs, each with its sections. */
export interface QuarterPlanItemMainTabs {
  tab_general: "section_item";
  tab_record: "section_record";
}

export interface QuarterPlanItemMainForm extends Omit<Xrm.FormContext, "getAttribute" | "getControl"> {
  getAttribute<Name extends keyof QuarterPlanItemMainColumns>(name: Name): QuarterPlanItemMainColumns[Name];
  getControl<Name extends keyof QuarterPlanItemMainControls>(name: Name): QuarterPlanItemMainControls[Name];
}
