namespace Kam.SolutionTests.Trees;

/// <summary>Pieces of solution XML, with what the platform adds to every table.</summary>
static class TreeXml
{
    public static string Labels(string list, string item, string english, string? russian = null) =>
        $"""<{list}><{item} description="{english}" languagecode="1033" /><{item} description="{russian ?? english + " (по-русски)"}" languagecode="1049" /></{list}>""";

    public static string Column(string type, string name, string rest = "", string mask = "ValidForForm", bool custom = true) =>
        $"""
        <attribute PhysicalName="{name}"><Type>{type}</Type><Name>{name.ToLowerInvariant()}</Name><LogicalName>{name.ToLowerInvariant()}</LogicalName>
        <RequiredLevel>none</RequiredLevel><DisplayMask>{mask}</DisplayMask><ValidForUpdateApi>1</ValidForUpdateApi><ValidForReadApi>1</ValidForReadApi>
        <ValidForCreateApi>1</ValidForCreateApi><IsCustomField>{(custom ? 1 : 0)}</IsCustomField>{rest}{Labels("displaynames", "displayname", name)}</attribute>
        """;

    public static string Text(string name, bool primary = false) =>
        Column("nvarchar", name, "<Format>text</Format><MaxLength>100</MaxLength><Length>200</Length>", primary ? "PrimaryName|ValidForForm" : "ValidForForm");

    public static string SystemColumns(string table, bool userOwned)
    {
        string[] lookups = ["CreatedBy", "CreatedOnBehalfBy", "ModifiedBy", "ModifiedOnBehalfBy", .. userOwned ? (string[])["OwningBusinessUnit", "OwningTeam", "OwningUser"] : ["OrganizationId"]];
        return Column("primarykey", table + "id", custom: false) + States(table)
            + string.Concat(lookups.Select(name => Column("lookup", name, custom: false)))
            + string.Concat(new[] { "CreatedOn", "ModifiedOn", "OverriddenCreatedOn" }.Select(name => Column("datetime", name, "<Format>datetime</Format><Behavior>1</Behavior>", custom: false)))
            + Column("int", "ImportSequenceNumber", "<MinValue>0</MinValue><MaxValue>100</MaxValue>", custom: false)
            + (userOwned ? Column("owner", "OwnerId", custom: false) : "");
    }

    static string States(string table) =>
        Column("state", "statecode", $"""
            <optionset Name="{table}_statecode"><OptionSetType>state</OptionSetType>{Labels("displaynames", "displayname", "Status")}<states>
            <state value="0" defaultstatus="1" invariantname="Active">{Labels("labels", "label", "Active")}</state>
            <state value="1" defaultstatus="2" invariantname="Inactive">{Labels("labels", "label", "Inactive")}</state></states></optionset>
            """, custom: false)
        + Column("status", "statuscode", $"""
            <AppDefaultValue>-1</AppDefaultValue><optionset Name="{table}_statuscode"><OptionSetType>status</OptionSetType>{Labels("displaynames", "displayname", "Reason")}<statuses>
            <status value="1" state="0">{Labels("labels", "label", "Active")}</status><status value="2" state="1">{Labels("labels", "label", "Inactive")}</status></statuses></optionset>
            """, custom: false);

    public static string Table(string name, string english, bool userOwned, string columns, string keys = "") =>
        $"""
        <Entity><Name LocalizedName="{english}" OriginalName="{english}">{name}</Name><EntityInfo><entity Name="{name}">
        {Labels("LocalizedNames", "LocalizedName", english)}{Labels("LocalizedCollectionNames", "LocalizedCollectionName", english + "s")}
        <attributes>{SystemColumns(name, userOwned)}{columns}</attributes>{keys}<EntitySetName>{name}s</EntitySetName>
        <OwnershipTypeMask>{(userOwned ? "UserOwned" : "OrgOwned")}</OwnershipTypeMask></entity></EntityInfo>
        <FormXml /><SavedQueries /><Visualizations /><RibbonDiffXml /></Entity>
        """;

    public static IEnumerable<string> SystemRelationships(string table, bool userOwned)
    {
        (string Name, string Parent, string Column)[] all = [($"lk_{table}_createdby", "SystemUser", "CreatedBy"), ($"lk_{table}_modifiedby", "SystemUser", "ModifiedBy")];
        (string Name, string Parent, string Column)[] own = userOwned
            ? [($"business_unit_{table}", "BusinessUnit", "OwningBusinessUnit"), ($"owner_{table}", "Owner", "OwnerId"), ($"team_{table}", "Team", "OwningTeam"), ($"user_{table}", "SystemUser", "OwningUser")]
            : [($"organization_{table}", "Organization", "OrganizationId")];
        return all.Concat(own).Select(one => Relationship(one.Name, table, one.Parent, one.Column, custom: false));
    }

    public static string Relationship(string name, string child, string parent, string column, bool custom = true, string cascade = "NoCascade", string delete = "NoCascade") =>
        $"""
        <EntityRelationship Name="{name}"><EntityRelationshipType>OneToMany</EntityRelationshipType><IsHierarchical>0</IsHierarchical>
        <ReferencingEntityName>{child}</ReferencingEntityName><ReferencedEntityName>{parent}</ReferencedEntityName><CascadeAssign>{cascade}</CascadeAssign>
        <CascadeDelete>{delete}</CascadeDelete><CascadeReparent>{cascade}</CascadeReparent><CascadeShare>{cascade}</CascadeShare><CascadeUnshare>{cascade}</CascadeUnshare>
        <ReferencingAttributeName>{column}</ReferencingAttributeName>{(custom ? Roles(name, column) : "")}</EntityRelationship>
        """;

    static string Roles(string name, string column) =>
        $"""
        <EntityRelationshipRoles><EntityRelationshipRole><NavigationPropertyName>{column}</NavigationPropertyName><RelationshipRoleType>1</RelationshipRoleType></EntityRelationshipRole>
        <EntityRelationshipRole><NavigationPropertyName>{name}</NavigationPropertyName><RelationshipRoleType>0</RelationshipRoleType></EntityRelationshipRole></EntityRelationshipRoles>
        """;
}
