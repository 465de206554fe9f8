// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Columns of the form "Quarter plan". */
export interface KpiMainColumns {
  kam_userid: Xrm.Attributes.LookupAttribute;
  kam_quarter: Xrm.Attributes.StringAttribute;
  kam_quarterplanstatus: Xrm.Attributes.OptionSetAttribute;
  kam_frozenon: Xrm.Attributes.DateAttribute;
  kam_remindedon: Xrm.Attributes.DateAttribute;
  kam_closedon: Xrm.Attributes.DateAttribute;
  kam_planned: Xrm.Attributes.NumberAttribute;
  kam_completed: Xrm.Attributes.NumberAttribute;
  kam_percent: Xrm.Attributes.NumberAttribute;
  kam_withdrawn: Xrm.Attributes.NumberAttribute;
  kam_carriedover: Xrm.Attributes.NumberAttribute;
  kam_added: Xrm.Attributes.NumberAttribute;
  kam_addedcompleted: Xrm.Attributes.NumberAttribute;
  kam_clients: Xrm.Attributes.NumberAttribute;
  kam_ltvgrowth: Xrm.Attributes.NumberAttribute;
  kam_peers: Xrm.Attributes.NumberAttribute;
  kam_uplift: Xrm.Attributes.NumberAttribute;
  kam_upliftason: Xrm.Attributes.DateAttribute;
  createdby: Xrm.Attributes.LookupAttribute;
  createdon: Xrm.Attributes.DateAttribute;
  modifiedby: Xrm.Attributes.LookupAttribute;
  modifiedon: Xrm.Attributes.DateAttribute;
  ownerid: Xrm.Attributes.LookupAttribute;
}

/** Its controls, by name. */
export interface KpiMainControls {
  kam_userid: Xrm.Controls.LookupControl;
  kam_quarter: Xrm.Controls.StringControl;
  kam_quarterplanstatus: Xrm.Controls.OptionSetControl;
  kam_frozenon: Xrm.Controls.DateControl;
  kam_remindedon: Xrm.Controls.DateControl;
  kam_closedon: Xrm.Controls.DateControl;
  kam_planned: Xrm.Controls.NumberControl;
  kam_completed: Xrm.Controls.NumberControl;
  kam_percent: Xrm.Controls.NumberControl;
  kam_withdrawn: Xrm.Controls.NumberControl;
  kam_carriedover: Xrm.Controls.NumberControl;
  kam_added: Xrm.Controls.NumberControl;
  kam_addedcompleted: Xrm.Controls.NumberControl;
  kam_clients: Xrm.Controls.NumberControl;
  kam_ltvgrowth: Xrm.Controls.NumberControl;
  kam_peers: Xrm.Controls.NumberControl;
  kam_uplift: Xrm.Controls.NumberControl;
  kam_upliftason: Xrm.Controls.DateControl;
  subgrid_items: Xrm.Controls.GridControl;
  createdby: Xrm.Controls.LookupControl;
  createdon: Xrm.Controls.DateControl;
  modifiedby: Xrm.Controls.LookupControl;
  modifiedon: Xrm.Controls.DateControl;
  header_kam_quarterplanstatus: Xrm.Controls.OptionSetControl;
  header_kam_percent: Xrm.Controls.NumberControl;
  header_ownerid: Xrm.Controls.LookupControl;
}

/** Its tabs, each with its sections. */
export interface KpiMainTabs {
  tab_general: "section_plan" | "section_result" | "section_uplift" | "section_items";
  tab_record: "section_record";
}

export interface KpiMainForm extends Omit<Xrm.FormContext, "getAttribute" | "getControl"> {
  getAttribute<Name extends keyof KpiMainColumns>(name: Name): KpiMainColumns[Name];
  getControl<Name extends keyof KpiMainControls>(name: Name): KpiMainControls[Name];
}
