// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Columns of the form "Plan task". */
export interface PlanTaskMainColumns {
  kam_name: Xrm.Attributes.StringAttribute;
  kam_planid: Xrm.Attributes.LookupAttribute;
  kam_type: Xrm.Attributes.OptionSetAttribute;
  kam_duedate: Xrm.Attributes.DateAttribute;
  kam_responsibleid: Xrm.Attributes.LookupAttribute;
  kam_supportrole: Xrm.Attributes.OptionSetAttribute;
  kam_hours: Xrm.Attributes.NumberAttribute;
  kam_initiativeid: Xrm.Attributes.LookupAttribute;
  kam_targetcontactid: Xrm.Attributes.LookupAttribute;
  kam_status: Xrm.Attributes.OptionSetAttribute;
  kam_doneon: Xrm.Attributes.DateAttribute;
  kam_changereason: Xrm.Attributes.StringAttribute;
  kam_quarter: Xrm.Attributes.StringAttribute;
  kam_movedcount: Xrm.Attributes.NumberAttribute;
  kam_movedfrom: Xrm.Attributes.StringAttribute;
  kam_taskid: Xrm.Attributes.LookupAttribute;
  kam_takenfromid: Xrm.Attributes.LookupAttribute;
  createdby: Xrm.Attributes.LookupAttribute;
  createdon: Xrm.Attributes.DateAttribute;
  modifiedby: Xrm.Attributes.LookupAttribute;
  modifiedon: Xrm.Attributes.DateAttribute;
  kam_accountid: Xrm.Attributes.LookupAttribute;
  ownerid: Xrm.Attributes.LookupAttribute;
}

/** Its controls, by name. */
export interface PlanTaskMainControls {
  kam_name: Xrm.Controls.StringControl;
  kam_planid: Xrm.Controls.LookupControl;
  kam_type: Xrm.Controls.OptionSetControl;
  kam_duedate: Xrm.Controls.DateControl;
  kam_responsibleid: Xrm.Controls.LookupControl;
  kam_supportrole: Xrm.Controls.OptionSetControl;
  kam_hours: Xrm.Controls.NumberControl;
  kam_initiativeid: Xrm.Controls.LookupControl;
  kam_targetcontactid: Xrm.Controls.LookupControl;
  kam_status: Xrm.Controls.OptionSetControl;
  kam_doneon: Xrm.Controls.DateControl;
  kam_changereason: Xrm.Controls.StringControl;
  kam_quarter: Xrm.Controls.StringControl;
  kam_movedcount: Xrm.Controls.NumberControl;
  kam_movedfrom: Xrm.Controls.StringControl;
  kam_taskid: Xrm.Controls.LookupControl;
  kam_takenfromid: Xrm.Controls.LookupControl;
  createdby: Xrm.Controls.LookupControl;
  createdon: Xrm.Controls.DateControl;
  modifiedby: Xrm.Controls.LookupControl;
  modifiedon: Xrm.Controls.DateControl;
  header_kam_accountid: Xrm.Controls.LookupControl;
  header_ownerid: Xrm.Controls.LookupControl;
}

/** Its tabs, each with its sections. */
export interface PlanTaskMainTabs {
  tab_general: "section_task" | "section_status";
  tab_record: "section_record";
}

export interface PlanTaskMainForm extends Omit<Xrm.FormContext, "getAttribute" | "getControl"> {
  getAttribute<Name extends keyof PlanTaskMainColumns>(name: Name): PlanTaskMainColumns[Name];
  getControl<Name extends keyof PlanTaskMainControls>(name: Name): PlanTaskMainControls[Name];
}
