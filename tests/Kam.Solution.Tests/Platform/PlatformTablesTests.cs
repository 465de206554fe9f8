using Kam.SolutionModel;

namespace Kam.SolutionTests;

public class PlatformTablesTests
{
    static readonly Platform Platform = PlatformTables.Load(withSales: true);

    [Fact]
    public void Sales_tables_come_only_when_asked_for()
    {
        Assert.Contains(Platform.Tables, table => table.LogicalName == "opportunity");
        Assert.DoesNotContain(PlatformTables.Load().Tables, table => table.LogicalName == "opportunity");
    }

    [Fact]
    public void Every_relationship_joins_columns_that_exist()
    {
        var tables = Platform.Tables.ToDictionary(table => table.LogicalName);
        Assert.All(Platform.OneToMany, one => Assert.NotNull(tables[one.ReferencingTable].Column(one.ReferencingColumn)));
        Assert.All(Platform.OneToMany, one => Assert.True(tables.ContainsKey(one.ReferencedTable)));
    }

    [Fact]
    public void Every_lookup_has_a_relationship_for_each_of_its_targets()
    {
        var lookups = Platform.Tables.SelectMany(table => table.Columns, (table, column) => (table, column)).Where(pair => pair.column.Type is ColumnType.Lookup or ColumnType.Customer);
        Assert.All(lookups, pair => Assert.Equal(pair.column.Targets.Count, Platform.OneToMany.Count(one => one.ReferencingTable == pair.table.LogicalName && one.ReferencingColumn == pair.column.LogicalName && pair.column.Targets.Contains(one.ReferencedTable))));
    }

    [Fact]
    public void Names_sets_codes_and_relationships_are_unique()
    {
        Assert.Distinct(Platform.Tables.Select(table => table.EntitySetName));
        Assert.Distinct(Platform.Tables.Where(table => table.ObjectTypeCode is not null).Select(table => table.ObjectTypeCode));
        Assert.Distinct(Platform.OneToMany.Select(one => one.SchemaName));
        Assert.Distinct(Platform.OneToMany.Select(one => (one.ReferencingTable, one.LookupNavigation)));
    }

    [Fact]
    public void States_and_statuses_name_each_other()
    {
        var pairs = Platform.Tables.Where(table => table.Column("statecode") is not null).Select(table => (State: table.Column("statecode")!.Choice!, Status: table.Column("statuscode")!.Choice!));
        Assert.All(pairs, pair => Assert.All(pair.State.Options, state => Assert.Equal(state.Value, pair.Status.Option(state.DefaultStatus!.Value)!.State)));
    }

    [Fact]
    public void Every_choice_has_options_and_every_column_two_labels()
    {
        var columns = Platform.Tables.SelectMany(table => table.Columns).ToList();
        Assert.All(columns, column => Assert.Equal(2, column.Name.ByLanguage.Count));
        Assert.All(columns.Where(column => column.Type is ColumnType.Choice or ColumnType.Boolean or ColumnType.State or ColumnType.Status), column => Assert.NotEmpty(column.Choice!.Options));
    }

    [Fact]
    public void Money_carries_its_twin_in_base_currency_and_the_rate()
    {
        var account = Platform.Tables.Single(table => table.LogicalName == "account");
        Assert.Equal("revenue", account.Column("revenue_base")!.CalculationOf);
        Assert.NotNull(account.Column("exchangerate"));
    }

    [Fact]
    public void The_web_api_names_lookups_as_the_service_does()
    {
        Assert.Equal("primarycontactid", Navigation("account_primary_contact"));
        Assert.Equal("parentcustomerid_account", Navigation("contact_customer_accounts"));
        Assert.Equal("regardingobjectid_account_task", Navigation("Account_Tasks"));
        Assert.Equal("partyid_contact", Navigation("contact_activity_parties"));
        Assert.Equal("activityid_appointment", Navigation("appointment_activity_parties"));
        Assert.Equal("CustomAPIId", Navigation("customapi_customapirequestparameter"));
    }

    static string Navigation(string relationship) => Platform.OneToMany.Single(one => one.SchemaName == relationship).LookupNavigation;
}
