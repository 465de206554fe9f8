using System.Net;
using LocalDataverse.Tests.WebApi.Hosting;

namespace LocalDataverse.Tests.WebApi;

public sealed class DefinitionTests(ServedOrganization served) : WebApiTests(served), IClassFixture<ServedOrganization>
{
    const string Table = "EntityDefinitions(LogicalName='new_thing')";

    [Fact]
    [Supports("EntityDefinitions")]
    public async Task A_table_says_its_names_and_its_key_columns()
    {
        var table = await Read($"{Table}?$select=EntitySetName,PrimaryIdAttribute,PrimaryNameAttribute,OwnershipType");
        Assert.Equal("new_things new_thingid new_name UserOwned", $"{table["EntitySetName"]} {table["PrimaryIdAttribute"]} {table["PrimaryNameAttribute"]} {table["OwnershipType"]}");
    }

    [Fact]
    [Supports("EntityDefinitions")]
    public async Task Labels_come_in_all_languages_and_in_the_users()
    {
        var name = (await Read(Table))["DisplayName"]!;
        Assert.Equal("Thing", name["UserLocalizedLabel"]!["Label"]!.GetValue<string>());
        Assert.Equal(["1033 Thing", "1049 Вещь"], name["LocalizedLabels"]!.AsArray().Select(label => $"{label!["LanguageCode"]} {label["Label"]}"));
    }

    [Fact]
    public async Task The_users_label_follows_his_language_and_needs_no_privilege()
    {
        var user = await Users.Create(Api, Served.Organization);
        await Api.Patch($"usersettingscollection({user})", new { uilanguageid = 1049 });
        var table = (await Api.Get(Table, ("Cookie", $"sandbox-user={user}"))).Json;
        Assert.Equal("Вещь", table["DisplayName"]!["UserLocalizedLabel"]!["Label"]!.GetValue<string>());
    }

    [Fact]
    [Supports("EntityDefinitions")]
    public async Task Tables_are_filtered_and_selected()
    {
        var rows = (await Api.Get("EntityDefinitions?$select=LogicalName&$filter=LogicalName eq 'account' or startswith(LogicalName,'new_')")).Rows;
        Assert.Equal(["account", "new_thing"], rows.Select(row => row!["LogicalName"]!.GetValue<string>()).Order());
    }

    [Fact]
    [Supports("EntityDefinitions")]
    public async Task Columns_say_what_their_type_adds()
    {
        var columns = (await Api.Get($"{Table}/Attributes")).Rows.ToDictionary(column => column!["LogicalName"]!.GetValue<string>(), column => column!);
        Assert.Equal("#Microsoft.Dynamics.CRM.StringAttributeMetadata 100 True", $"{columns["new_name"]["@odata.type"]} {columns["new_name"]["MaxLength"]} {columns["new_name"]["IsPrimaryName"]!.GetValue<bool>()}");
        Assert.Equal("2 -1000 1000", $"{columns["new_weight"]["Precision"]} {columns["new_weight"]["MinValue"]} {columns["new_weight"]["MaxValue"]}");
        Assert.Equal("DateOnly DateOnly", $"{columns["new_madeon"]["Format"]} {columns["new_madeon"]["DateTimeBehavior"]!["Value"]}");
        Assert.Equal("account", columns["new_accountid"]["Targets"]![0]!.GetValue<string>());
    }

    [Fact]
    [Supports("EntityDefinitions")]
    public async Task Choices_come_by_a_cast_with_their_options_and_colours()
    {
        var column = (await Api.Get($"{Table}/Attributes/Microsoft.Dynamics.CRM.PicklistAttributeMetadata?$select=LogicalName&$expand=OptionSet,GlobalOptionSet")).Rows.Single()!;
        var red = column["OptionSet"]!["Options"]![0]!;
        Assert.Equal("new_color 1 #ff0000 Red", $"{column["LogicalName"]} {red["Value"]} {red["Color"]} {red["Label"]!["UserLocalizedLabel"]!["Label"]}");
        Assert.Equal("new_color", column["GlobalOptionSet"]!["Name"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_yes_no_column_has_two_options()
    {
        var options = (await Api.Get($"{Table}/Attributes/Microsoft.Dynamics.CRM.BooleanAttributeMetadata?$select=LogicalName&$expand=OptionSet")).Rows.Single()!["OptionSet"]!;
        Assert.Equal("Yes No", $"{options["TrueOption"]!["Label"]!["UserLocalizedLabel"]!["Label"]} {options["FalseOption"]!["Label"]!["UserLocalizedLabel"]!["Label"]}");
    }

    [Fact]
    public async Task A_status_says_its_state()
    {
        var status = (await Api.Get($"{Table}/Attributes(LogicalName='statuscode')/Microsoft.Dynamics.CRM.StatusAttributeMetadata?$expand=OptionSet")).Json;
        Assert.Equal([0, 1], status["OptionSet"]!["Options"]!.AsArray().Select(option => option!["State"]!.GetValue<int>()));
    }

    [Fact]
    [Supports("EntityDefinitions")]
    public async Task Keys_and_columns_are_expanded()
    {
        var table = (await Api.Get($"{Table}?$select=LogicalName&$expand=Attributes($select=LogicalName,AttributeType),Keys($select=LogicalName,KeyAttributes,EntityKeyIndexStatus)")).Json;
        Assert.Equal("new_code Active", $"{table["Keys"]![0]!["KeyAttributes"]![0]} {table["Keys"]![0]!["EntityKeyIndexStatus"]}");
        Assert.Contains(table["Attributes"]!.AsArray(), column => column!["LogicalName"]!.GetValue<string>() == "ownerid" && column["AttributeType"]!.GetValue<string>() == "Owner");
    }

    [Fact]
    [Supports("RelationshipDefinitions and GlobalOptionSetDefinitions")]
    public async Task Relationships_say_both_navigation_properties()
    {
        var one = (await Api.Get($"{Table}/ManyToOneRelationships?$filter=ReferencingAttribute eq 'new_accountid'")).Rows.Single()!;
        Assert.Equal("account accountid new_accountid new_account_thing", $"{one["ReferencedEntity"]} {one["ReferencedAttribute"]} {one["ReferencingEntityNavigationPropertyName"]} {one["ReferencedEntityNavigationPropertyName"]}");
    }

    [Fact]
    [Supports("RelationshipDefinitions and GlobalOptionSetDefinitions")]
    public async Task A_global_choice_is_found_by_name() =>
        Assert.Equal(3, (await Read("GlobalOptionSetDefinitions(Name='new_color')"))["Options"]!.AsArray().Count);

    [Fact]
    public async Task A_table_that_does_not_exist_is_404() =>
        Assert.Equal(HttpStatusCode.NotFound, (await Api.Get("EntityDefinitions(LogicalName='nothing')")).Status);

    [Fact]
    public async Task Metadata_cannot_be_written_here() =>
        Assert.Equal(HttpStatusCode.NotImplemented, (await Api.Post("EntityDefinitions", new { })).Status);
}
