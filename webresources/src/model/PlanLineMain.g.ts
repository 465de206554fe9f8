// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Columns of the form "Plan line". */
export interface PlanLineMainColumns {
  kam_planid: Xrm.Attributes.LookupAttribute;
  kam_categoryid: Xrm.Attributes.LookupAttribute;
  kam_circleid: Xrm.Attributes.LookupAttribute;
  transactioncurrencyid: Xrm.Attributes.LookupAttribute;
  kam_neednow: Xrm.Attributes.NumberAttribute;
  kam_sharenow: Xrm.Attributes.NumberAttribute;
  kam_neednext: Xrm.Attributes.NumberAttribute;
  kam_sharenext: Xrm.Attributes.NumberAttribute;
  kam_purchased12: Xrm.Attributes.NumberAttribute;
  kam_change: Xrm.Attributes.NumberAttribute;
  kam_circleeffect: Xrm.Attributes.NumberAttribute;
  kam_shareeffect: Xrm.Attributes.NumberAttribute;
  kam_jointeffect: Xrm.Attributes.NumberAttribute;
  createdby: Xrm.Attributes.LookupAttribute;
  createdon: Xrm.Attributes.DateAttribute;
  modifiedby: Xrm.Attributes.LookupAttribute;
  modifiedon: Xrm.Attributes.DateAttribute;
  kam_accountid: Xrm.Attributes.LookupAttribute;
  ownerid: Xrm.Attributes.LookupAttribute;
}

/** Its controls, by name. */
export interface PlanLineMainControls {
  kam_planid: Xrm.Controls.LookupControl;
  kam_categoryid: Xrm.Controls.LookupControl;
  kam_circleid: Xrm.Controls.LookupControl;
  transactioncurrencyid: Xrm.Controls.LookupControl;
  kam_neednow: Xrm.Controls.NumberControl;
  kam_sharenow: Xrm.Controls.NumberControl;
  kam_neednext: Xrm.Controls.NumberControl;
  kam_sharenext: Xrm.Controls.NumberControl;
  kam_purchased12: Xrm.Controls.NumberControl;
  kam_change: Xrm.Controls.NumberControl;
  kam_circleeffect: Xrm.Controls.NumberControl;
  kam_shareeffect: Xrm.Controls.NumberControl;
  kam_jointeffect: Xrm.Controls.NumberControl;
  createdby: Xrm.Controls.LookupControl;
  createdon: Xrm.Controls.DateControl;
  modifiedby: Xrm.Controls.LookupControl;
  modifiedon: Xrm.Controls.DateControl;
  header_kam_accountid: Xrm.Controls.LookupControl;
  header_ownerid: Xrm.Controls.LookupControl;
}

/** Its tabs, each with its sections. */
export interface PlanLineMainTabs {
  tab_general: "section_line" | "section_change";
  tab_record: "section_record";
}

export interface PlanLineMainForm extends Omit<Xrm.FormContext, "getAttribute" | "getControl"> {
  getAttribute<Name extends keyof PlanLineMainColumns>(name: Name): PlanLineMainColumns[Name];
  getControl<Name extends keyof PlanLineMainControls>(name: Name): PlanLineMainControls[Name];
}
