// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Columns of the form "Method settings". */
export interface SettingMainColumns {
  kam_stalldays: Xrm.Attributes.NumberAttribute;
  kam_fiscalstartmonth: Xrm.Attributes.NumberAttribute;
  kam_timezone: Xrm.Attributes.StringAttribute;
  kam_freezeday: Xrm.Attributes.NumberAttribute;
  kam_reminderdays: Xrm.Attributes.NumberAttribute;
  kam_planreviewdays: Xrm.Attributes.NumberAttribute;
  kam_planfreshdays: Xrm.Attributes.NumberAttribute;
  kam_executionlow: Xrm.Attributes.NumberAttribute;
  kam_executionverylow: Xrm.Attributes.NumberAttribute;
  kam_gatecategory: Xrm.Attributes.NumberAttribute;
  kam_gatetotal: Xrm.Attributes.NumberAttribute;
  kam_partnertotal: Xrm.Attributes.NumberAttribute;
  kam_partnercategory: Xrm.Attributes.NumberAttribute;
  kam_clientsmin: Xrm.Attributes.NumberAttribute;
  kam_clientsmax: Xrm.Attributes.NumberAttribute;
  kam_contactdays: Xrm.Attributes.NumberAttribute;
  kam_singleshare: Xrm.Attributes.NumberAttribute;
  kam_singleactivities: Xrm.Attributes.NumberAttribute;
  kam_systemicshare: Xrm.Attributes.NumberAttribute;
  kam_systemicclients: Xrm.Attributes.NumberAttribute;
  kam_problemdays: Xrm.Attributes.NumberAttribute;
  kam_reportgroup: Xrm.Attributes.NumberAttribute;
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
  kam_timezone: Xrm.Controls.StringControl;
  kam_freezeday: Xrm.Controls.NumberControl;
  kam_reminderdays: Xrm.Controls.NumberControl;
  kam_planreviewdays: Xrm.Controls.NumberControl;
  kam_planfreshdays: Xrm.Controls.NumberControl;
  kam_executionlow: Xrm.Controls.NumberControl;
  kam_executionverylow: Xrm.Controls.NumberControl;
  kam_gatecategory: Xrm.Controls.NumberControl;
  kam_gatetotal: Xrm.Controls.NumberControl;
  kam_partnertotal: Xrm.Controls.NumberControl;
  kam_partnercategory: Xrm.Controls.NumberControl;
  kam_clientsmin: Xrm.Controls.NumberControl;
  kam_clientsmax: Xrm.Controls.NumberControl;
  kam_contactdays: Xrm.Controls.NumberControl;
  kam_singleshare: Xrm.Controls.NumberControl;
  kam_singleactivities: Xrm.Controls.NumberControl;
  kam_systemicshare: Xrm.Controls.NumberControl;
  kam_systemicclients: Xrm.Controls.NumberControl;
  kam_problemdays: Xrm.Controls.NumberControl;
  kam_reportgroup: Xrm.Controls.NumberControl;
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
  tab_general: "section_progress" | "section_plan" | "section_development" | "section_reengage" | "section_partner" | "section_load" | "section_contacts" | "section_stall" | "section_problem" | "section_report" | "section_runs";
  tab_record: "section_record";
}

export interface SettingMainForm extends Omit<Xrm.FormContext, "getAttribute" | "getControl"> {
  getAttribute<Name extends keyof SettingMainColumns>(name: Name): SettingMainColumns[Name];
  getControl<Name extends keyof SettingMainControls>(name: Name): SettingMainControls[Name];
}
