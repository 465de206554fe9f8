// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Columns of the form "Purchase". */
export interface PurchaseMainColumns {
  kam_accountid: Xrm.Attributes.LookupAttribute;
  kam_purchasedon: Xrm.Attributes.DateAttribute;
  kam_document: Xrm.Attributes.StringAttribute;
  kam_categoryid: Xrm.Attributes.LookupAttribute;
  kam_netamount: Xrm.Attributes.NumberAttribute;
  kam_cost: Xrm.Attributes.NumberAttribute;
  kam_units: Xrm.Attributes.NumberAttribute;
  transactioncurrencyid: Xrm.Attributes.LookupAttribute;
  kam_externalid: Xrm.Attributes.StringAttribute;
  ownerid: Xrm.Attributes.LookupAttribute;
  createdby: Xrm.Attributes.LookupAttribute;
  createdon: Xrm.Attributes.DateAttribute;
  modifiedby: Xrm.Attributes.LookupAttribute;
  modifiedon: Xrm.Attributes.DateAttribute;
}

/** Its controls, by name. */
export interface PurchaseMainControls {
  kam_accountid: Xrm.Controls.LookupControl;
  kam_purchasedon: Xrm.Controls.DateControl;
  kam_document: Xrm.Controls.StringControl;
  kam_categoryid: Xrm.Controls.LookupControl;
  kam_netamount: Xrm.Controls.NumberControl;
  kam_cost: Xrm.Controls.NumberControl;
  kam_units: Xrm.Controls.NumberControl;
  transactioncurrencyid: Xrm.Controls.LookupControl;
  kam_externalid: Xrm.Controls.StringControl;
  ownerid: Xrm.Controls.LookupControl;
  createdby: Xrm.Controls.LookupControl;
  createdon: Xrm.Controls.DateControl;
  modifiedby: Xrm.Controls.LookupControl;
  modifiedon: Xrm.Controls.DateControl;
}

/** Its tabs, each with its sections. */
export interface PurchaseMainTabs {
  tab_general: "section_what" | "section_amounts";
  tab_record: "section_record";
}

export interface PurchaseMainForm extends Omit<Xrm.FormContext, "getAttribute" | "getControl"> {
  getAttribute<Name extends keyof PurchaseMainColumns>(name: Name): PurchaseMainColumns[Name];
  getControl<Name extends keyof PurchaseMainControls>(name: Name): PurchaseMainControls[Name];
}
