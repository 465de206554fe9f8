namespace Kam.SolutionTests.Checks;

static class TableSeeds
{
    const string Visit = "Entities/kam_visit/Entity.xml";
    const string Relationships = "Other/Relationships/all.xml";
    const string Names = "Other/Relationships.xml";

    public static Seed[] All =>
    [
        Seed.Replace("system-columns", "a table without its owner", Visit, """<attribute PhysicalName="OwnerId"><Type>owner</Type><Name>ownerid</Name><LogicalName>ownerid<""", """<attribute PhysicalName="OwnerId2"><Type>owner</Type><Name>ownerid2</Name><LogicalName>ownerid2<"""),
        new("system-relationships", "a table without the relationship of its owner", tree =>
        {
            tree.Write(Relationships, tree.Text(Relationships).Replace("owner_kam_visit", "kam_owner_kam_visit"));
            tree.Write(Names, tree.Text(Names).Replace("owner_kam_visit", "kam_owner_kam_visit"));
        }),
        Seed.Replace("one-primary-name", "a table without a primary name", Visit, "PrimaryName|", ""),
        Seed.Replace("money-has-its-twin", "money without its base", Visit, "<CalculationOf>kam_amount</CalculationOf>", ""),
        Seed.Replace("money-has-its-twin", "money without a currency", Visit, "ransactionCurrencyId\"><Type>lookup</Type><Name>transactioncurrencyid</Name><LogicalName>transactioncurrencyid<", "ransactionCurrency\"><Type>lookup</Type><Name>transactioncurrency</Name><LogicalName>transactioncurrency<"),
        Seed.Replace("keys-name-columns", "a key on a column that is not there", Visit, "<AttributeName>kam_name<", "<AttributeName>kam_nothing<"),
        Seed.Replace("keys-name-columns", "a key on money", Visit, "<AttributeName>kam_name<", "<AttributeName>kam_amount<"),
        Seed.Replace("option-values", "a value outside the publisher's range", "OptionSets/kam_mood.xml", "\"489900001\"", "\"100000001\""),
        Seed.Replace("option-values", "a value that comes twice", "OptionSets/kam_mood.xml", "\"489900001\"", "\"489900000\""),
        Seed.Replace("states-and-statuses", "a state whose default belongs to another", Visit, "defaultstatus=\"1\"", "defaultstatus=\"2\""),
        Seed.Replace("lookups-have-relationships", "a lookup that points nowhere", Relationships, "<ReferencingAttributeName>kam_placeid<", "<ReferencingAttributeName>kam_accountid<"),
        Seed.Replace("relationship-ends", "a relationship by a column that is not there", Relationships, "<ReferencingAttributeName>kam_placeid<", "<ReferencingAttributeName>kam_nothing<"),
        Seed.Replace("relationship-ends", "a relationship to an unknown table", Relationships, "<ReferencedEntityName>kam_place<", "<ReferencedEntityName>kam_palace<"),
        Seed.Replace("navigation-names", "a lookup with another name in the Web API", Relationships, "<NavigationPropertyName>kam_placeid<", "<NavigationPropertyName>kam_place<"),
        Seed.Replace("one-parent-each", "a child of two parents", Relationships, "<ReferencedEntityName>kam_place</ReferencedEntityName><CascadeAssign>NoCascade<", "<ReferencedEntityName>kam_place</ReferencedEntityName><CascadeAssign>Cascade<"),
        Seed.Replace("one-parent-each", "a cascade that only Delete may have", Relationships, "<CascadeShare>Cascade<", "<CascadeShare>Restrict<"),
        new("tables-are-complete", "a table without a main form", tree => tree.Delete("Entities/kam_place/FormXml/main/place.xml")),
        new("tables-are-complete", "a table without a lookup view", tree => tree.Delete("Entities/kam_place/SavedQueries/64.xml")),
        Seed.Replace("privileges-exist", "a privilege in the wrong case", "Roles/Visitor.xml", "prvReadkam_visit", "prvReadKam_visit"),
        Seed.Replace("privileges-exist", "a level that no organization's table has", "Roles/Visitor.xml", """prvReadkam_place" level="Global""", """prvReadkam_place" level="Basic"""),
        Seed.Replace("privileges-exist", "assigning what belongs to the organization", "Roles/Visitor.xml", "prvReadkam_place", "prvAssignkam_place"),
    ];
}
