// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Columns of the form "Method settings". */
export interface SettingMainColumns {
  kam_stalldays: Xrm.Attributes.NumberAttribute;
  kam_fiscalstartmonth: Xrm.Attributes.NumberAttribute;
  kam_partnertotal: Xrm.Attributes.NumberAttribute;
  kam_partnercategory: Xrm.Attributes.NumberAttribute;
  kam_clientsmin: Xrm.Attributes.NumberAttribute;
  kam_clientsmax: Xrm.Attributes.NumberAttribute;
  kam_problemdays: Xrm.Attributes.NumberAttribute;
  kam_lastdailyon: Xrm.Attributes.DateAttribute;
  kam_name: Xrm.Attributes.StringAttribute;
  kam_code: Xrm.Attributes.StringAttribute;
  createdby: Xrm.Attributes.LookupAttribute;
  createdon: Xrm.Attributes.DateAttribute;
  modifiedby: Xrm.Attributes.LookupAttribute;
  modifiedon: Xrm.Attributes.DateAttribute;
}

/** Its controls, by name. */
export interface SettingMainControls {
  kam_stalldays: Xrm.Controls.NumberControl;
  kam_fiscalstartmonth: Xrm.Controls.NumberControl;
  kam_partnertotal: Xrm.Controls.NumberControl;
  kam_partnercategory: Xrm.Controls.NumberControl;
  kam_clientsmin: Xrm.Controls.NumberControl;
  kam_clientsmax: Xrm.Controls.NumberControl;
  kam_problemdays: Xrm.Controls.NumberControl;
  kam_lastdailyon: Xrm.Controls.DateControl;
  kam_name: Xrm.Controls.StringControl;
  kam_code: Xrm.Controls.StringControl;
  createdby: Xrm.Controls.LookupControl;
  createdon: Xrm.Controls.DateControl;
  modifiedby: Xrm.Controls.LookupControl;
  modifiedon: Xrm.Controls.DateControl;
}

/** Its tabs, each with its sections. */
export interface SettingMainTabs {
  tab_general: "section_progress" | "section_partner" | "section_load" | "section_problem" | "section_runs";
  tab_record: "section_record";
}

export interface SettingMainForm extends Omit<Xrm.FormContext, "getAttribute" | "getControl"> {
  getAttribute<Name extends keyof SettingMainColumns>(name: Name): SettingMainColumns[Name];
  getControl<Name extends keyof SettingMainControls>(name: Name): SettingMainControls[Name];
}
