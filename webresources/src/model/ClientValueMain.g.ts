// Written by 'kam model' from solution/src. Change the solution, not this file.

/** Columns of the form "Client value". */
export interface ClientValueMainColumns {
  kam_accountid: Xrm.Attributes.LookupAttribute;
  kam_asof: Xrm.Attributes.DateAttribute;
  kam_revenue12: Xrm.Attributes.NumberAttribute;
  kam_previousrevenue12: Xrm.Attributes.NumberAttribute;
  kam_profit12: Xrm.Attributes.NumberAttribute;
  kam_previousprofit12: Xrm.Attributes.NumberAttribute;
  kam_ltvrevenue: Xrm.Attributes.NumberAttribute;
  kam_ltvprofit: Xrm.Attributes.NumberAttribute;
  kam_categoriesperorder: Xrm.Attributes.NumberAttribute;
  kam_revenuepercategoryorder: Xrm.Attributes.NumberAttribute;
  kam_ordersperyear: Xrm.Attributes.NumberAttribute;
  kam_years: Xrm.Attributes.NumberAttribute;
  kam_margin: Xrm.Attributes.NumberAttribute;
  kam_regularity: Xrm.Attributes.NumberAttribute;
  kam_recency: Xrm.Attributes.NumberAttribute;
  kam_medianinterval: Xrm.Attributes.NumberAttribute;
  kam_meaninterval: Xrm.Attributes.NumberAttribute;
  kam_variation: Xrm.Attributes.NumberAttribute;
  kam_intervals: Xrm.Attributes.NumberAttribute;
  kam_purchasedates: Xrm.Attributes.NumberAttribute;
  kam_orders: Xrm.Attributes.NumberAttribute;
  kam_categories12: Xrm.Attributes.NumberAttribute;
  kam_knowledgepercent: Xrm.Attributes.NumberAttribute;
  kam_contactspercent: Xrm.Attributes.NumberAttribute;
  kam_depthpercent: Xrm.Attributes.NumberAttribute;
  kam_integrationpercent: Xrm.Attributes.NumberAttribute;
  ownerid: Xrm.Attributes.LookupAttribute;
}

/** Its controls, by name. */
export interface ClientValueMainControls {
  kam_accountid: Xrm.Controls.LookupControl;
  kam_asof: Xrm.Controls.DateControl;
  kam_revenue12: Xrm.Controls.NumberControl;
  kam_previousrevenue12: Xrm.Controls.NumberControl;
  kam_profit12: Xrm.Controls.NumberControl;
  kam_previousprofit12: Xrm.Controls.NumberControl;
  kam_ltvrevenue: Xrm.Controls.NumberControl;
  kam_ltvprofit: Xrm.Controls.NumberControl;
  kam_categoriesperorder: Xrm.Controls.NumberControl;
  kam_revenuepercategoryorder: Xrm.Controls.NumberControl;
  kam_ordersperyear: Xrm.Controls.NumberControl;
  kam_years: Xrm.Controls.NumberControl;
  kam_margin: Xrm.Controls.NumberControl;
  kam_regularity: Xrm.Controls.NumberControl;
  kam_recency: Xrm.Controls.NumberControl;
  kam_medianinterval: Xrm.Controls.NumberControl;
  kam_meaninterval: Xrm.Controls.NumberControl;
  kam_variation: Xrm.Controls.NumberControl;
  kam_intervals: Xrm.Controls.NumberControl;
  kam_purchasedates: Xrm.Controls.NumberControl;
  kam_orders: Xrm.Controls.NumberControl;
  kam_categories12: Xrm.Controls.NumberControl;
  kam_knowledgepercent: Xrm.Controls.NumberControl;
  kam_contactspercent: Xrm.Controls.NumberControl;
  kam_depthpercent: Xrm.Controls.NumberControl;
  kam_integrationpercent: Xrm.Controls.NumberControl;
  header_ownerid: Xrm.Controls.LookupControl;
}

/** Its tabs, each with its sections. */
export interface ClientValueMainTabs {
  tab_general: "section_money" | "section_factors" | "section_regularity" | "section_completion";
}

export interface ClientValueMainForm extends Omit<Xrm.FormContext, "getAttribute" | "getControl"> {
  getAttribute<Name extends keyof ClientValueMainColumns>(name: Name): ClientValueMainColumns[Name];
  getControl<Name extends keyof ClientValueMainControls>(name: Name): ClientValueMainControls[Name];
}
