// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Columns of the form "Client ROI sheet". */
export interface RoiMainColumns {
  kam_initiativeid: Xrm.Attributes.LookupAttribute;
  transactioncurrencyid: Xrm.Attributes.LookupAttribute;
  kam_unitcostbenefit: Xrm.Attributes.NumberAttribute;
  kam_cycletimebenefit: Xrm.Attributes.NumberAttribute;
  kam_scrapbenefit: Xrm.Attributes.NumberAttribute;
  kam_stafffreedbenefit: Xrm.Attributes.NumberAttribute;
  kam_annualcost: Xrm.Attributes.NumberAttribute;
  kam_investment: Xrm.Attributes.NumberAttribute;
  kam_netbenefit: Xrm.Attributes.NumberAttribute;
  kam_roipercent: Xrm.Attributes.NumberAttribute;
  kam_paybackmonths: Xrm.Attributes.NumberAttribute;
  createdby: Xrm.Attributes.LookupAttribute;
  createdon: Xrm.Attributes.DateAttribute;
  modifiedby: Xrm.Attributes.LookupAttribute;
  modifiedon: Xrm.Attributes.DateAttribute;
  kam_accountid: Xrm.Attributes.LookupAttribute;
  kam_planid: Xrm.Attributes.LookupAttribute;
  ownerid: Xrm.Attributes.LookupAttribute;
}

/** Its controls, by name. */
export interface RoiMainControls {
  kam_initiativeid: Xrm.Controls.LookupControl;
  transactioncurrencyid: Xrm.Controls.LookupControl;
  kam_unitcostbenefit: Xrm.Controls.NumberControl;
  kam_cycletimebenefit: Xrm.Controls.NumberControl;
  kam_scrapbenefit: Xrm.Controls.NumberControl;
  kam_stafffreedbenefit: Xrm.Controls.NumberControl;
  kam_annualcost: Xrm.Controls.NumberControl;
  kam_investment: Xrm.Controls.NumberControl;
  kam_netbenefit: Xrm.Controls.NumberControl;
  kam_roipercent: Xrm.Controls.NumberControl;
  kam_paybackmonths: Xrm.Controls.NumberControl;
  createdby: Xrm.Controls.LookupControl;
  createdon: Xrm.Controls.DateControl;
  modifiedby: Xrm.Controls.LookupControl;
  modifiedon: Xrm.Controls.DateControl;
  header_kam_accountid: Xrm.Controls.LookupControl;
  header_kam_planid: Xrm.Controls.LookupControl;
  header_ownerid: Xrm.Controls.LookupControl;
}

/** Its tabs, each with its sections. */
export interface RoiMainTabs {
  tab_general: "section_benefits" | "section_cost" | "section_result";
  tab_record: "section_record";
}

export interface RoiMainForm extends Omit<Xrm.FormContext, "getAttribute" | "getControl"> {
  getAttribute<Name extends keyof RoiMainColumns>(name: Name): RoiMainColumns[Name];
  getControl<Name extends keyof RoiMainControls>(name: Name): RoiMainControls[Name];
}
