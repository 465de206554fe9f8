// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Columns of the form "Stakeholder". */
export interface StakeholderMainColumns {
  kam_accountid: Xrm.Attributes.LookupAttribute;
  kam_contactid: Xrm.Attributes.LookupAttribute;
  kam_stakeholderfunction: Xrm.Attributes.OptionSetAttribute;
  kam_decisionrole: Xrm.Attributes.OptionSetAttribute;
  kam_lastcontacton: Xrm.Attributes.DateAttribute;
  kam_influence: Xrm.Attributes.NumberAttribute;
  kam_attitude: Xrm.Attributes.OptionSetAttribute;
  kam_goal: Xrm.Attributes.StringAttribute;
  kam_description: Xrm.Attributes.StringAttribute;
  createdby: Xrm.Attributes.LookupAttribute;
  createdon: Xrm.Attributes.DateAttribute;
  modifiedby: Xrm.Attributes.LookupAttribute;
  modifiedon: Xrm.Attributes.DateAttribute;
  ownerid: Xrm.Attributes.LookupAttribute;
}

/** Its controls, by name. */
export interface StakeholderMainControls {
  kam_accountid: Xrm.Controls.LookupControl;
  kam_contactid: Xrm.Controls.LookupControl;
  kam_stakeholderfunction: Xrm.Controls.OptionSetControl;
  kam_decisionrole: Xrm.Controls.OptionSetControl;
  kam_lastcontacton: Xrm.Controls.DateControl;
  kam_influence: Xrm.Controls.NumberControl;
  kam_attitude: Xrm.Controls.OptionSetControl;
  kam_goal: Xrm.Controls.StringControl;
  kam_description: Xrm.Controls.StringControl;
  subgrid_known: Xrm.Controls.GridControl;
  createdby: Xrm.Controls.LookupControl;
  createdon: Xrm.Controls.DateControl;
  modifiedby: Xrm.Controls.LookupControl;
  modifiedon: Xrm.Controls.DateControl;
  header_kam_attitude: Xrm.Controls.OptionSetControl;
  header_kam_lastcontacton: Xrm.Controls.DateControl;
  header_ownerid: Xrm.Controls.LookupControl;
}

/** Its tabs, each with its sections. */
export interface StakeholderMainTabs {
  tab_general: "section_person" | "section_stand" | "section_known";
  tab_record: "section_record";
}

export interface StakeholderMainForm extends Omit<Xrm.FormContext, "getAttribute" | "getControl"> {
  getAttribute<Name extends keyof StakeholderMainColumns>(name: Name): StakeholderMainColumns[Name];
  getControl<Name extends keyof StakeholderMainControls>(name: Name): StakeholderMainControls[Name];
}
